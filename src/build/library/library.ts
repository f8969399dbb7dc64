// The package as a library, `import { checkStory, renderStory } from 'dateline-map'`: a story and its texts in, HTML
// and files out. It reads nothing of who calls it and writes nothing.
import { toProblemLine, type Problem } from '../../compiler/problem.ts'
import { parseStory, type ParsedStory } from '../../compiler/parse-story.ts'
import { findCountryOutline } from '../basemap/country-outline.ts'
import { completeStory } from '../completion.ts'
import { findTowns } from '../gazetteer/find-towns.ts'
import { once } from '../../complete/once.ts'
import { toHeaders } from '../inline-styles.ts'
import { loadShell } from '../program.ts'
import { parseSite } from '../share.ts'
import { createTools } from '../shell/create-tools.ts'
import { toStoryFiles } from '../story-files.ts'

export interface StorySource {
  /** The story's name in its address: small letters, digits and hyphens. */
  readonly id: string
  /** The story file, as it would lie in `data/stories`. */
  readonly json: string
  /** The texts that it names, by their paths: `seeds/article.txt`. The check tells of one that lacks. */
  readonly texts?: Readonly<Record<string, string>>
}

export interface StoryProblem {
  readonly severity: 'error' | 'warning' | 'note'
  /** From 1. */
  readonly line: number
  readonly column: number
  /** In the story: `events[3].when`; empty for all of it. */
  readonly path: string
  /** One line, with all of these. */
  readonly message: string
}

export interface StoryCheck {
  /** Whether it can be rendered: no error, and no proposal that nobody has decided. */
  readonly ok: boolean
  readonly problems: readonly StoryProblem[]
  /** How many proposals wait for a decision. */
  readonly proposals: number
}

export interface RenderOptions {
  /** Address of the top of the site, for cards of networks and oEmbed; else the files hold no absolute address. */
  readonly address?: string
}

export interface RenderedFile {
  /** From the top of the site: `s/my-story/index.html`. */
  readonly path: string
  readonly content: string | Uint8Array
}

export interface RenderedStory {
  readonly id: string
  readonly title: string
  /** The story's own page, as it stands at `s/<id>/index.html`. */
  readonly html: string
  /** The page for a frame, at `s/<id>/embed/index.html`. */
  readonly embed: string
  /** Every file of the story's folder, these two among them. */
  readonly files: readonly RenderedFile[]
}

/** What `npx dateline-map check` says of a story. Never throws. */
export function checkStory(source: StorySource): StoryCheck {
  const result = parse(source)
  const problems = result.ok ? result.warnings : result.problems
  return {
    ok: result.ok,
    problems: problems.map(toStoryProblem),
    proposals: result.ok ? 0 : result.proposals.length,
  }
}

/**
 * The pages and files of a story. Rejects where it does not pass the check; the message has a line for each problem.
 * They ask for the files of every site, `siteFiles`.
 */
export async function renderStory(source: StorySource, { address }: RenderOptions = {}): Promise<RenderedStory> {
  const result = parse(source)
  if (!result.ok) {
    const lines = result.problems.map(toProblemLine)
    throw new Error(lines.join('\n') || `${source.id}: ${result.proposals.length} proposals wait for a decision`)
  }
  const { story, files } = toStoryFiles(
    result.story,
    await createTools(await shell(), parseSite(address, 'address')),
    result.translations,
  )
  const read = (wanted: string) => String(files.find(({ name }) => name === wanted)!.source)
  return {
    id: story.id,
    title: story.title,
    html: read('index.html'),
    embed: read('embed/index.html'),
    files: files.map(({ name, source: content }) => ({ path: `s/${story.id}/${name}`, content })),
  }
}

/** What every site has once, whatever its stories: scripts, type, basemap, `v1/embed.js`, licences, `_headers`. */
export async function siteFiles(): Promise<readonly RenderedFile[]> {
  const { files, templates } = await shell()
  const { whole, embed } = templates
  const headers = toHeaders({ styles: [...whole.styles, ...embed.styles], scripts: whole.scripts })
  return [...files.map(({ path, source }) => ({ path, content: source })), { path: '_headers', content: headers }]
}

const shell = once(() => loadShell(console.error))

function parse({ id, json, texts = {} }: StorySource): ParsedStory {
  return parseStory({
    file: `data/stories/${id}.json`,
    json,
    texts: new Map(Object.entries(texts)),
    complete: completeStory,
    findOutline: findCountryOutline,
    findTowns,
  })
}

const toStoryProblem = (problem: Problem): StoryProblem => {
  const { severity, line, column, path } = problem
  return { severity, line, column, path, message: toProblemLine(problem) }
}
