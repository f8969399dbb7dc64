// Direct speech is what somebody said, not what the article tells: its words are put out of sight of the rules.

/** Pairs of quotation marks; a straight one opens where a space or a bracket stands before it. */
const SPEECH = /[“„«]([^”“»]*)(?:[”“»]|$)|(?<=^|[\s(—–-])"([^"]*)(?:"|$)/gu
/** Words woven into the sentence ("strongly condemned the launch") begin small, whole sentences with a capital. */
const IS_SENTENCE = /^\s*[[(]?\p{Lu}/u

/** The paragraph in the same length, with a dot for each letter of whole sentences in quotation marks. */
export const maskSpeech = (paragraph: string): string =>
  paragraph.replace(SPEECH, (whole, curly: string | undefined, straight: string | undefined) => {
    const inside = curly ?? straight ?? ''
    const isLong = inside.trim().split(/\s+/u).length > 3
    return isLong && IS_SENTENCE.test(inside) ? whole.replace(/[\p{L}\p{N}]/gu, unit => '·'.repeat(unit.length)) : whole
  })
