// Answers of `npm run dev` for what a build writes as files: the script for articles, the exports and pictures of
// stories, the index of a long one.
import type { Connect, ViteDevServer } from 'vite'
import type { Story } from '../model/story.ts'
import { buildEmbedScript, EMBED_SCRIPT } from './build-embed-script.ts'
import { toExportFiles } from './exports/export-files.ts'
import { findAsked } from './find-asked.ts'
import { INDEX } from './page-html.ts'
import { LICENCES } from './licences.ts'
import { createPaint } from './preview/build-preview.ts'
import type { Prerender } from './program.ts'
import { readSite } from './read-site.ts'
import { PICTURES } from './share.ts'
import { SEARCH, toSearch } from './story-files.ts'

const FILE = /^\/s\/.*\/[a-z-]+\.[a-z]+$/

export const loadPrerender = async (server: ViteDevServer): Promise<Prerender> =>
  (await server.ssrLoadModule('/src/build/prerender.tsx')) as Prerender

/** `content` holds `data/stories` and `seeds`. */
export function createAnswer(server: ViteDevServer, content: string): Connect.NextHandleFunction {
  const { root } = server.config
  const paint = async (story: Story, theme: 'light' | 'dark') => {
    const [{ renderStory }, toPng] = await Promise.all([loadPrerender(server), createPaint()])
    return toPng(renderStory(story).preview, theme)
  }
  return ({ url = '' }, response, next) => {
    if (url === `/${EMBED_SCRIPT}`) {
      response.setHeader('Content-Type', 'text/javascript')
      return void buildEmbedScript(root).then(({ code }) => response.end(code), next)
    }
    if (url === `/${LICENCES}`) return void response.end('npm run build writes them: they are those of its scripts.')
    const asked = FILE.test(url) ? findAsked(url, readSite(content)) : undefined
    if (!asked) return next()
    const { story, rest: name } = asked
    const file = toExportFiles(story).find(each => each.name === name)
    const sendIndex = async () => response.end((await loadPrerender(server)).renderStory(story).long?.index)
    if (name === INDEX) return void sendIndex().catch(next)
    if (name === SEARCH) return void response.end(toSearch(story))
    const picture = PICTURES.find(each => each === name)
    if (picture) void paint(story, picture === PICTURES[0] ? 'light' : 'dark').then(png => response.end(png), next)
    else if (file) response.end(file.source)
    else next()
  }
}
