// What the check finds in the file: first what is wrong, marked as such; apart from it, how it read what has no fault.
import type { Problem } from '../../../compiler/problem.ts'
import type { DeskStory } from '../../state/read-story.ts'
import { words } from '../../words/words.ts'
import { toProblemWords } from '../to-problem-words.ts'
import { toPathWords } from './to-path-words.ts'

const of = words.story.file

interface FindingListProps {
  /** Errors before warnings before notes. */
  readonly problems: readonly Problem[]
  /** Undefined where the file holds none that can be read. */
  readonly story: DeskStory | undefined
  readonly goTo: (line: number, column: number) => void
}

export function FindingList(props: FindingListProps) {
  const faults = props.problems.filter(({ severity }) => severity !== 'note')
  const notes = props.problems.filter(({ severity }) => severity === 'note')
  const errors = faults.filter(({ severity }) => severity === 'error').length
  return (
    <>
      <h3>{of.check(errors, faults.length - errors)}</h3>
      <Findings {...props} problems={faults} />
      {notes.length > 0 && <h3>{of.notes(notes.length)}</h3>}
      <Findings {...props} problems={notes} />
    </>
  )
}

function Findings({ problems, story, goTo }: FindingListProps) {
  if (problems.length === 0) return null
  return (
    <ul class="problems">
      {problems.map(problem => {
        const { line, column, path, found, severity } = problem
        const place = story && toPathWords(path, story)
        return (
          <li key={`${line} ${column} ${path} ${found}`} class={`is-${severity}`}>
            {severity !== 'note' && <b>{words.frame.problem[severity]}: </b>}
            <button type="button" class="link" onClick={() => goTo(line, column)}>
              {of.line(line)}
            </button>{' '}
            {place ?? (path && <code>{path}</code>)}
            {path && ': '}
            {toProblemWords(problem)}
          </li>
        )
      })}
    </ul>
  )
}
