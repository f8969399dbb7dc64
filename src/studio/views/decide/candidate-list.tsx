// What a name may mean, numbered as the keys are.
import type { PlaceCandidate } from '../../desk/place-candidates.ts'

interface CandidateListProps {
  readonly candidates: readonly PlaceCandidate[]
  readonly choose: (candidate: PlaceCandidate) => void
}

export function CandidateList({ candidates, choose }: CandidateListProps) {
  if (candidates.length === 0) return <p class="reason">The gazetteer has no place of this name.</p>
  return (
    <ol class="candidates" aria-label="Places of this name">
      {candidates.map((candidate, at) => (
        <li key={`${candidate.id ?? candidate.title} ${candidate.kind}`}>
          <button type="button" class="candidate" aria-pressed={candidate.isChosen} onClick={() => choose(candidate)}>
            <kbd>{at + 1}</kbd>
            <span class="candidate-title">{candidate.title}</span>
            <span class="candidate-why">{toWhy(candidate)}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}

function toWhy({ reason, km, isChosen }: PlaceCandidate): string {
  const distance = isChosen ? 'as drafted' : km === undefined ? undefined : `${km.toLocaleString('en')} km away`
  return [reason, distance].filter(part => part !== undefined).join(' · ')
}
