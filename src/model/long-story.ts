// A story that is too long for one page: where its list is cut.

/** A story of more events has its list on several pages. */
const MOST_ON_ONE_PAGE = 150
/** Events of each of them, in the order of time. */
export const EVENTS_A_PAGE = 100

export const isLong = ({ events }: { readonly events: { readonly length: number } }): boolean =>
  events.length > MOST_ON_ONE_PAGE

/** The number of the page, from 1, that holds an event by its number, from 0, in the order of time. */
export const toPageNumber = (event: number): number => Math.floor(event / EVENTS_A_PAGE) + 1
