// The words of the parts that the first view does without, apart from the others: they come with these parts.
export const enLater = {
  map: {
    metres: (count: string) => `${count} m`,
    kilometres: (count: string) => `${count} km`,
    empty: 'No event at this date.',
    /** Events are on show, and none of them has a place. */
    placeless: (count: number) =>
      count === 1 ? 'This event has no place on the map.' : `These ${count} events have no place on the map.`,
    nearest: (title: string) => `Go to the nearest: ${title}`,
    leaveOut: 'Leave out what is only possible',
    leftOut: (count: number) => `${count} only possible left out.`,
    takeIn: 'Show them too',
  },
  time: {
    linear: 'Even time scale',
    type: 'Go to a date',
    go: 'Go',
    badDate: 'Type a date such as 2023-11-21, 2023-09 or 2023',
    /** A typed date that no event has; its nearest neighbour is shown. */
    missed: (date: string) => `No event is dated ${date}: this is the nearest.`,
    zone: 'Times of day in',
    zones: { story: 'the story’s zone', local: 'each place’s zone', viewer: 'my zone', utc: 'UTC' },
  },
  /** Over the events of one passage. */
  passage: 'Events in this sentence',
  /** What a reader can ask for. */
  filter: {
    category: 'Kind',
    status: 'Status',
    place: 'Place',
    article: 'Article',
    showing: (count: number, all: number) => `${count} of ${all} events.`,
    clear: 'Show all',
  },
  search: {
    /** "“Guam”: 12 of 36 events" */
    found: (query: string, count: number, all: number) => `“${query}”: ${count} of ${all} events`,
    none: (query: string) => `No event has “${query}”.`,
    lost: 'The search could not be loaded. Try again in a moment.',
  },
}
