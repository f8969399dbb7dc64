// A story that is too long for one page.

/** A story of more events has its list on several pages. */
const MOST_ON_ONE_PAGE = 150

export const isLong = ({ events }: { readonly events: readonly unknown[] }): boolean => events.length > MOST_ON_ONE_PAGE
