// A new story out of texts, as `npm run new` makes it: what to write, and what to tell.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { findProposals, toProposalCount } from '../../compiler/proposals.ts'
import { findPublished } from '../../draft/dates/find-published.ts'
import { readHead } from '../../draft/events/read-head.ts'
import type { Gazetteer } from '../../draft/gazetteer/gazetteer.ts'
import { draftStory } from '../../draft/story/draft-story.ts'
import { toStoryJson } from '../../compiler/story-json.ts'
import type { ShortForms } from '../../draft/story/short-forms.ts'
import { createIds } from '../../draft/story/ids.ts'
import { toCall } from '../program.ts'
import { STORIES } from '../read-stories.ts'
import type { NewRequest } from './new-args.ts'
import { readSeeds, type Seed } from './seed-files.ts'
import type { FileToWrite } from '../write-together.ts'

export interface Plan {
  readonly files: readonly FileToWrite[]
  readonly lines: readonly string[]
}

/** Throws an error whose message says what is wrong; nothing is written here. `today` is an ISO 8601 day. */
export function planNewStory(
  root: string,
  request: NewRequest,
  gazetteer: Gazetteer,
  today: string,
  forms: ShortForms,
): Plan {
  const seeds = readSeeds(root, request.texts)
  for (const { source, path, state, text } of seeds) {
    if (state === 'other')
      throw new Error(`${source}: ${path} is another text; give this one another name, or correct it with --into`)
    if (readHead(text).body.length === 0) throw new Error(`${source}: it has no sentence below its headline`)
  }
  const id = request.id ?? findId(root, seeds)
  const file = `${STORIES}/${id}.json`
  if (existsSync(join(root, file)))
    throw new Error(`${file} is there already: choose another --id, or use --into ${id}`)
  const story = draftStory(seeds, { ...toOptions(request), id, today }, gazetteer, forms)
  const content = `${toStoryJson(story)}\n`
  const copied = seeds.filter(({ state }) => state === 'new')
  return {
    files: [...copied.map(seed => toFile(root, seed)), { path: join(root, file), content, before: undefined }],
    lines: [
      ...copied.map(({ path }) => `${path}: the text, unchanged`),
      `${file}: ${toProposalCount(findProposals(story))}`,
      ...toDateLines(seeds, request.published),
      `Language: ${String(story['lang'])}. Time zone of plain dates: ${String(story['timeZone'])}. ` +
        'Change them in the file.',
      ...toNextLines(file),
    ],
  }
}

export const toFile = (root: string, { path, bytes, before }: Seed): FileToWrite => ({
  path: join(root, path),
  content: bytes,
  before,
})

export const toOptions = ({ published, home, lang }: NewRequest) => ({
  ...(published === undefined ? {} : { published }),
  ...(home === undefined ? {} : { home }),
  ...(lang === undefined ? {} : { lang }),
})

/** By the headline of the first text, with a number where that is taken. */
function findId(root: string, [first]: readonly Seed[]): string {
  const stem = first!.path.replace(/^.*\/|\.[^.]*$/gu, '')
  const taken = (existsSync(join(root, STORIES)) ? readdirSync(join(root, STORIES)) : []).map(name =>
    name.replace(/\.json$/, ''),
  )
  return createIds('story', taken)(readHead(first!.text).headline, stem)
}

/** Where the date of publication comes from, for each text. */
export const toDateLines = (seeds: readonly Pick<Seed, 'path' | 'text'>[], given: string | undefined): string[] =>
  seeds.map(({ path, text }) => {
    if (given !== undefined) return `${path}: published ${given}, as given`
    const printed = findPublished(text)
    return printed
      ? `${path}: published ${printed.edtf}, by “${printed.text}” in the text`
      : `${path}: no date of publication in the text: “Tuesday” and the like stay open; --published gives it`
  })

export const toNextLines = (file: string): string[] => [
  `Next: read ${file} beside the text. Take "review" away where a proposal is right, change or delete what is not.`,
  `${toCall('check')} says what is left; ${toCall('build')} builds the story once nothing is.`,
]
