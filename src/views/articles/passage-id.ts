// The id of the passage of an article that begins at an offset: where a quote's link leads.

export const toPassageId = (article: string, start: number): string => `passage-${article}-${start}`
