// Which countries the basemap sets off.
import type { Story } from '../../model/story.ts'

/** ISO 3166-1 alpha-2 codes. */
const toCodes = ({ places }: Story, ids: readonly string[]): string[] =>
  ids.flatMap(id => (places[id]!.precision === 'country' ? (places[id]!.countryCodes ?? []) : []))

export const toStoryCountries = (story: Story): string[] => toCodes(story, Object.keys(story.places))

/** Those that act or are acted on in an event; who is only spoken of does neither. */
export const toActing = (story: Story, event: string | undefined): string[] =>
  toCodes(
    story,
    (story.events.find(({ id }) => id === event)?.where ?? []).flatMap(({ place, role }) =>
      role === 'mentioned' ? [] : [place],
    ),
  )
