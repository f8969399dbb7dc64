// The stories of a project as the site takes them: those that can be shown, and of the others what is wrong.
import type { Story } from '../model/story.ts'
import { toProblemLines } from '../compiler/problem.ts'
import { toProposalLines } from '../compiler/proposals.ts'
import type { FindOutline } from '../compiler/checks/check-countries.ts'
import { readStories, STORIES } from './read-stories.ts'

export interface Project {
  readonly stories: readonly Story[]
  /** Those that are told in more than one language, in the others, by id. */
  readonly translations: ReadonlyMap<string, readonly Story[]>
  readonly broken: readonly BrokenStory[]
  /** Nothing is wrong with them, and proposals are left that nobody has decided. */
  readonly undecided: readonly BrokenStory[]
  /** It has no story, not even a broken one; why stands under `broken`. */
  readonly isEmpty: boolean
}

export interface BrokenStory {
  /** As it would be, by the name of its file. */
  readonly id: string
  /** What is wrong with it, for people. */
  readonly lines: readonly string[]
}

/** `content` holds `data/stories` and `seeds`. */
export function readProject(content: string, findOutline: FindOutline): Project {
  const results = readStories(content, findOutline)
  const failed = results.flatMap(({ file, result }) => (result.ok ? [] : [{ id: toId(file), ...result }]))
  const isWrong = ({ problems }: (typeof failed)[number]) => problems.some(({ severity }) => severity === 'error')
  return {
    isEmpty: results.every(({ file }) => file === STORIES),
    stories: results.flatMap(({ result }) => (result.ok ? [result.story] : [])),
    translations: new Map(
      results.flatMap(({ result }) =>
        result.ok && result.translations.length > 0 ? [[result.story.id, result.translations] as const] : [],
      ),
    ),
    broken: failed.filter(isWrong).map(({ id, problems }) => ({ id, lines: toProblemLines(problems) })),
    undecided: failed
      .filter(each => !isWrong(each))
      .map(({ id, problems, proposals }) => ({
        id,
        lines: [...toProblemLines(problems), ...toProposalLines(proposals)],
      })),
  }
}

const toId = (file: string): string => file.replace(/^data\/stories\/|\.json$/g, '')
