// The check of what lies on the desk: by the functions of `npm run check`, for each field what is wrong with it.
import { group } from 'd3'
import { parseStory, type ParsedStory } from '../../compiler/parse-story.ts'
import { toPathText, type Path, type Problem } from '../../compiler/problem.ts'
import type { Desk } from './desk.ts'
import type { Known } from './known.ts'

export interface CheckedDesk {
  readonly parsed: ParsedStory
  /** In the order of the file. */
  readonly problems: readonly Problem[]
  /** At a path, or in what stands there. */
  readonly under: (path: Path) => readonly Problem[]
  /** At just this path: what stands beside a field. */
  readonly at: (path: Path) => readonly Problem[]
}

/** Never throws. Within a second for a story of 100 events; a page does it in a worker. */
export function checkDesk({ id, json, texts }: Desk, { findOutline, findTowns, complete }: Known): CheckedDesk {
  const parsed = parseStory({ file: `data/stories/${id}.json`, json, texts, findOutline, findTowns, complete })
  const problems = parsed.ok ? parsed.warnings : parsed.problems
  return { parsed, problems, ...toFields(problems) }
}

/** By the path that each problem has. */
export function toFields(problems: readonly Problem[]): Pick<CheckedDesk, 'under' | 'at'> {
  const byPath = group(problems, ({ path }) => path)
  return {
    at: path => byPath.get(toPathText(path)) ?? [],
    under(path) {
      const top = toPathText(path)
      const isUnder = ({ path: own }: Problem) =>
        own === top || top === '' || own.startsWith(`${top}.`) || own.startsWith(`${top}[`)
      return problems.filter(isUnder)
    },
  }
}
