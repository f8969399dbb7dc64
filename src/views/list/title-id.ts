// The id of an event's title in the list, which names the button over it: there once the page lives, since without
// script there is no button.

export const toTitleId = (event: string): string => `title-${event}`
