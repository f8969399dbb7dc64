// A site of Eleventy that has maps among its pages: `{% map "ferry-mara" %}` in an article, the maps under /maps/.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { renderStory, siteFiles } from 'dateline-map'

const STORIES = { 'ferry-mara': ['seeds/ferry-aground.txt', 'seeds/ministers-talk.txt'] }

async function render([id, paths]) {
  const texts = await Promise.all(paths.map(async path => [path, await readFile(path, 'utf8')]))
  const json = await readFile(`data/stories/${id}.json`, 'utf8')
  return renderStory({ id, json, texts: Object.fromEntries(texts) })
}

export default function (eleventy) {
  eleventy.addShortcode(
    'map',
    id => `<iframe src="/maps/s/${id}/embed/" title="Map" width="100%" height="900" loading="lazy"></iframe>`,
  )
  eleventy.on('eleventy.after', async ({ directories }) => {
    const stories = await Promise.all(Object.entries(STORIES).map(render))
    for (const { path, content } of [...stories.flatMap(({ files }) => files), ...(await siteFiles())]) {
      const file = join(directories.output, 'maps', path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content)
    }
  })
  return { dir: { input: 'pages' } }
}
