// Which of the places out of the frame need a tag of their own.
import type { Mark } from './mark.ts'

/** A country does not, where each of its events has another far place: Washington speaks for the United States. */
export function withoutCovered(far: readonly Mark[]): Mark[] {
  const isCountry = ({ place }: Mark): boolean => place.precision === 'country'
  const told = new Set(far.flatMap(mark => (isCountry(mark) ? [] : mark.events)))
  return far.filter(mark => !isCountry(mark) || !mark.events.every(event => told.has(event)))
}
