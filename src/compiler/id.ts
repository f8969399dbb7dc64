// What a story and its parts may be called in files and addresses.

/** Small letters, digits and single hyphens. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
export const MOST_OF_ID = 80

export const isId = (text: string): boolean => ID.test(text) && text.length <= MOST_OF_ID
