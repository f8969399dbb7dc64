// What a name may mean; those of the card in hand are numbered as the keys are.
import type { PlaceCandidate } from '../../desk/place-candidates.ts'
import { words } from '../../words/words.ts'

const of = words.decide.place

interface CandidateListProps {
  readonly candidates: readonly PlaceCandidate[]
  readonly hasKeys: boolean
  readonly choose: (candidate: PlaceCandidate) => void
}

export function CandidateList({ candidates, hasKeys, choose }: CandidateListProps) {
  if (candidates.length === 0) return <p class="reason">{of.none}</p>
  return (
    <ol class="candidates" aria-label={of.list}>
      {candidates.map((candidate, at) => (
        <li key={`${candidate.id ?? candidate.title} ${candidate.kind}`}>
          <button type="button" class="candidate" aria-pressed={candidate.isChosen} onClick={() => choose(candidate)}>
            {hasKeys && <kbd>{at + 1}</kbd>}
            <span class="candidate-title">{candidate.title}</span>
            <span class="candidate-why">{toWhy(candidate)}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}

function toWhy({ reason, km, isChosen }: PlaceCandidate): string {
  const distance = isChosen ? of.asDrafted : km === undefined ? undefined : of.away(km)
  return [reason, distance].filter(part => part !== undefined).join(' · ')
}
