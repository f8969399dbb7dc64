// Which of the places out of the frame need a tag of their own.
import type { StoryEvent } from '../../model/story.ts'
import type { Mark } from './mark.ts'

/** A country does not, where each of its events has another far place: Washington speaks for the United States. */
export function withoutCovered(far: readonly Mark[]): Mark[] {
  const isCountry = ({ place }: Mark): boolean => place.precision === 'country'
  if (!far.some(isCountry)) return [...far]
  const others = new Map(far.flatMap(mark => (isCountry(mark) ? [] : [[mark.id, new Set(mark.events)] as const])))
  const isTold = (event: StoryEvent): boolean => event.where.some(({ place }) => others.get(place)?.has(event))
  return far.filter(mark => !isCountry(mark) || !mark.events.every(isTold))
}
