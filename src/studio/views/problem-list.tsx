// What the check has to say, beside what it is about.
import type { Problem } from '../../compiler/problem.ts'
import { toProblemWords } from './to-problem-words.ts'
import { words } from '../words/words.ts'

interface ProblemListProps {
  readonly problems: readonly Problem[]
}

export function ProblemList({ problems }: ProblemListProps) {
  const own = words.frame.problem
  if (problems.length === 0) return null
  return (
    <ul class="problems">
      {problems.map(problem => (
        <li key={`${problem.path} ${problem.found}`} class={`is-${problem.severity}`}>
          <b>{own[problem.severity]}:</b> {toProblemWords(problem)}
          {typeof problem.nearest === 'string' && own.nearest(problem.nearest)}
        </li>
      ))}
    </ul>
  )
}
