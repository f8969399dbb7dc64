// What the check has to say, beside what it is about.
import type { Problem } from '../../compiler/problem.ts'

interface ProblemListProps {
  readonly problems: readonly Problem[]
  readonly id?: string
}

export function ProblemList({ problems, id }: ProblemListProps) {
  if (problems.length === 0) return null
  return (
    <ul class="problems" id={id}>
      {problems.map(problem => (
        <li key={`${problem.path} ${problem.found}`} class={`is-${problem.severity}`}>
          <b>{WORDS[problem.severity]}:</b>{' '}
          {problem.severity === 'note'
            ? `${problem.found} is read as ${problem.expected}`
            : `found ${problem.found}; expected ${problem.expected}`}
          {typeof problem.nearest === 'string' && `; nearest match ${problem.nearest}`}
        </li>
      ))}
    </ul>
  )
}

const WORDS = { error: 'Error', warning: 'Warning', note: 'Note' } as const
