// The ids in the list: of an event's row, and of its title, which names the button over it: there once the page lives,
// since without script there is no button.

export const toRowId = (event: string): string => `event-${event}`

export const toTitleId = (event: string): string => `title-${event}`

/** The id of the event whose row this is. */
export const toEventId = ({ id }: Element): string => id.slice('event-'.length)
