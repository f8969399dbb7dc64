// More texts for a story that is there, as `npm run new -- --into` adds them.
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { isObject, parseLocatedJson } from '../../compiler/located-json.ts'
import { showText } from '../../compiler/problem.ts'
import type { Gazetteer } from '../../draft/gazetteer/gazetteer.ts'
import { extendStory, isExtendable, type Extended } from '../../draft/story/extend-story.ts'
import { readHead } from '../../draft/events/read-head.ts'
import type { ShortForms } from '../../draft/story/short-forms.ts'
import { toCall } from '../program.ts'
import { readTexts, STORIES } from '../read-stories.ts'
import type { NewRequest } from './new-args.ts'
import { toDateLines, toFile, toNextLines, toOptions, type Plan } from './new-story.ts'
import { readSeeds, type Seed } from './seed-files.ts'

/** Throws an error whose message says what is wrong; nothing is written here. `today` is an ISO 8601 day. */
export function planIntoStory(
  root: string,
  id: string,
  request: NewRequest,
  gazetteer: Gazetteer,
  today: string,
  forms: ShortForms,
): Plan {
  const file = `${STORIES}/${id}.json`
  const { bytes, mark, json, story, paths } = readStory(root, file)
  const seeds = readSeeds(root, request.texts)
  for (const { source, path, state, text } of seeds) {
    if (state === 'other' && !paths.has(path))
      throw new Error(`${source}: ${path} is another text, and no article of ${id}; give this one another name`)
    if (readHead(text).body.length === 0) throw new Error(`${source}: it has no sentence below its headline`)
  }
  const added = seeds.filter(({ path }) => !paths.has(path))
  const corrected = seeds.filter(({ path, state }) => paths.has(path) && state !== 'same')
  const known = seeds.filter(({ path, state }) => paths.has(path) && state === 'same')
  const texts = readTexts(root, json)
  const more = { added, corrected, texts }
  const extended = extendStory(json, story, more, { ...toOptions(request), today }, gazetteer, forms)
  const written = seeds.filter(({ state }) => state !== 'same')
  return {
    files: [
      ...written.map(seed => toFile(root, seed)),
      ...(extended.json === json
        ? []
        : [{ path: realpathSync(join(root, file)), content: mark + extended.json, before: bytes }]),
    ],
    lines: [
      ...known.map(({ path }) => `${path}: an article of ${id} already, and unchanged`),
      ...toCorrectedLines(corrected, extended.anchored),
      ...(added.length > 0 ? [toAddedLine(file, extended), ...toDateLines(added, request.published)] : []),
      ...(extended.json === json ? [`${file}: nothing to change`] : toNextLines(file)),
    ],
  }
}

function readStory(root: string, file: string) {
  if (!existsSync(join(root, file))) throw new Error(`${file}: no such story`)
  const bytes = readFileSync(join(root, file))
  const text = bytes.toString('utf8')
  const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
  const json = text.slice(mark.length)
  const story = parse(json)
  if (!isObject(story) || !isExtendable(story))
    throw new Error(`${file}: no story that can be added to; ${toCall('check')} says what is wrong with it`)
  const texts = (story['articles'] as unknown[]).map(article => (isObject(article) ? article['text'] : undefined))
  return { bytes, mark, json, story, paths: new Set(texts) }
}

/** Undefined where it is no JSON, or has a key twice: which of the two counts is for the author to say. */
function parse(json: string): unknown {
  const located = parseLocatedJson(json)
  return located.ok && located.findings.length === 0 ? located.value : undefined
}

const toAddedLine = (file: string, { articles, events, places, cites }: Extended): string =>
  `${file}: ${articles} articles, ${events} events, ${places} places ` +
  `and ${cites} quotes of events that were there, proposed`

function toCorrectedLines(corrected: readonly Seed[], anchored: Extended['anchored']): string[] {
  const lost = anchored.filter(({ after }) => after === undefined)
  return [
    ...corrected.flatMap(({ path }) => {
      const own = anchored.filter(({ text }) => text === path)
      return [
        `${path}: the corrected text; ${own.length} quotes are not in it as they were`,
        ...own.map(({ event, before, after }) =>
          after === undefined
            ? `  ${event}: lost: ${showText(before)}`
            : `  ${event}: ${showText(before)} is now ${showText(after)}, proposed`,
        ),
      ]
    }),
    ...(lost.length > 0 ? [`${lost.length} lost: find another quote for each, or delete the cite`] : []),
  ]
}
