// Builds the stories one by one: one that fails leaves the others as they are, and keeps the pages that it had.
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { FrontStory } from './front/story-card.ts'
import { readLastPages, type LastPages } from './keep-last.ts'
import type { BrokenStory, Project } from './read-project.ts'
import { toStoryFiles, type StoryFiles, type Tools } from './story-files.ts'

export interface Outcome {
  readonly built: readonly StoryFiles[]
  /** Stories with proposals that nobody has decided. */
  readonly undecided: readonly BrokenStory[]
  /** Those of the project, then those that failed while they were built. */
  readonly broken: readonly BrokenStory[]
  /** Pages that stories which are not built had in the last site. */
  readonly kept: readonly LastPages[]
}

/** `site` is where the last one lies. */
export function buildStories(
  { stories, translations, broken: wrong, undecided }: Project,
  tools: Tools,
  site: string,
): Outcome {
  const built: StoryFiles[] = [],
    broken = [...wrong]
  for (const story of stories)
    try {
      built.push(toStoryFiles(story, tools, translations.get(story.id)))
    } catch (error) {
      const { stack } = error as Error
      broken.push({
        id: story.id,
        lines: [
          `data/stories/${story.id}.json: error: passes the check and cannot be built: ${stack ?? String(error)}`,
        ],
      })
    }
  return {
    built,
    broken,
    undecided,
    kept: [...broken, ...undecided].flatMap(({ id }) => readLastPages(site, id) ?? []),
  }
}

/** Those of the front page. */
export const toFrontStories = ({ built, kept }: Outcome): FrontStory[] => [
  ...built.map(({ story, files }) => ({ story, files: files.map(({ name }) => name) })),
  ...kept.map(({ story, files }) => ({ story, files: files.map(({ path }) => basename(path)) })),
]

/** What to say of a build that has not built all. `isNew`: whether the new site is in its place all the same. */
export function toFailure({ built, broken, undecided, kept }: Outcome, site: string, isNew: boolean): Error {
  const folder = `${basename(site)}/`
  const names = [...broken, ...undecided].map(({ id }) => id).join(', ')
  const before = kept.map(({ story }) => story.id).join(', ')
  const has = [...(built.length > 0 ? ['the others'] : []), ...(before ? [`the pages of before of ${before}`] : [])]
  const rest = isNew
    ? `${folder} has ${has.join(', and ') || 'no story'}`
    : existsSync(site)
      ? `${folder} has the site of before`
      : `there is no site yet`
  const why = broken.length === 0 ? ' (proposals to decide)' : ''
  const message = `not built: ${names}${why}; ${rest}`
  // The lines above say why: where it is thrown is of no help.
  return Object.assign(new Error(message), { stack: message })
}
