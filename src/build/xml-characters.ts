// What a text may hold in XML 1.0, which is less than in a story.

/** Besides these, what no text of a story can hold: control characters, half a surrogate pair. */
const FORBIDDEN = /[\ufffe\uffff]/g

/** XML has no way to write them, not even escaped; they stand for no character in any text. */
export const dropForbidden = (text: string): string => text.replace(FORBIDDEN, '')
