// Which of the places out of the frame need a tag of their own.
import type { Mark } from './marks.ts'

/** A country does not, where each of its events has another far place: Washington speaks for the United States. */
export function withoutCovered(far: readonly Mark[]): Mark[] {
  return far.filter(mark => {
    if (mark.place.precision !== 'country') return true
    const others = far.filter(other => other !== mark && other.place.precision !== 'country')
    return !mark.events.every(event => others.some(({ events }) => events.includes(event)))
  })
}
