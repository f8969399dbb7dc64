// Whether a sentence tells what was or what is to come, near a phrase of it: the nearest word that says so decides.

const choose = (words: string) => words.replaceAll(' ', '|')

const FUTURE_WORDS = choose(
  "will won['’]t shall would upcoming scheduled plans? planned planning expects? expected intends? hopes? slated " +
    'going forthcoming deadline postponed',
)
const FUTURE = new RegExp(`^(?:${FUTURE_WORDS})$|['’]ll$`, 'iu')
const PAST_WORDS = choose(
  'was were had did said told made began came went took gave fell rose held left killed won lost met sent sold saw ' +
    'found felt became broke brought built bought chose drew drove flew fought got grew heard hit kept knew led paid ' +
    'put ran shot spoke spent stood struck thought threw wrote ago since has have been',
)
/** These, and what ends like "reported", but not like "need" or "speed". */
const PAST = new RegExp(`^(?:${PAST_WORDS}|\\p{L}+(?:[^e\\W]|[ai])ed)$`, 'iu')
/** Right before the phrase: "by Friday", "through March", "set a hearing for Monday". */
const AHEAD = new RegExp(
  `\\b(?:${choose('until till by through starting beginning due')}|ahead of|set for)` +
    `(?: (?:${choose('on in the early late mid')}|end of))* $|\\bset(?: \\S+){0,5} for $`,
  'iu',
)
/** After the phrase only the verb of the sentence counts: "On Monday, rivals in a vote to be held in May met" was. */
const WILL = /^(?:will|won['’]t|shall|plans?|expects?|intends?|hopes?)$|['’]ll$/iu
const TO_BE = /^(?:to|due|set|expected|scheduled|planned|likely|going)$/iu
/** How many words each way. */
const REACH = 14

/** `before` and `after` are the rest of the sentence on either side. Without a word that says so: what was. */
export function readDirection(before: string, after: string): -1 | 1 {
  if (AHEAD.test(before)) return 1
  const back = (before.match(/[\p{L}’']+/gu) ?? []).slice(-REACH).reverse()
  for (const [index, word] of back.entries()) {
    if (FUTURE.test(word)) return 1
    if (word === 'be' && back[index + 1] === 'to') return 1
    // "will be raised": what is to be done looks like what was.
    if (PAST.test(word) && back[index + 1] !== 'be') return -1
  }
  const on = (after.match(/[\p{L}’']+/gu) ?? []).slice(0, REACH)
  for (const [index, word] of on.entries()) {
    if (WILL.test(word) || (/^(?:is|are)$/u.test(word) && TO_BE.test(on[index + 1] ?? ''))) return 1
    if (PAST.test(word)) return -1
  }
  return -1
}
