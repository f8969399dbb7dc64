// Which language a text is in, as far as its script or its small words tell.

/** Scripts of one language, or of one far more often than of any other. */
const SCRIPTS: readonly (readonly [tag: string, letters: RegExp])[] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['zh', /\p{sc=Han}/gu],
  ['ar', /\p{sc=Arabic}/gu],
  ['he', /\p{sc=Hebrew}/gu],
  ['el', /\p{sc=Greek}/gu],
  ['th', /\p{sc=Thai}/gu],
  ['hi', /\p{sc=Devanagari}/gu],
  ['ru', /\p{sc=Cyrillic}/gu],
]
const SMALL_WORDS: readonly (readonly [tag: string, words: string])[] = [
  ['en', 'the of and to in that was for on with is said'],
  ['fr', 'le la les des et du une dans que pour est qui sur au'],
  ['de', 'der die das und den von zu mit ist dem für auf ein eine'],
  ['es', 'el la los las de que y en del una por con para se'],
  ['pt', 'o os da do das dos que e em uma para com não no na'],
  ['it', 'il lo gli di che e una per con del della nel non sono'],
  ['nl', 'de het een van en dat is op te voor met zijn niet'],
]
/** UTF-16 units from the top. */
const READ = 4000
/** Share of letters by which a script is the text's: Japanese is half of Han. */
const LEAST_OF_SCRIPT = 0.15

/** A BCP 47 tag; undefined for a text that gives no sign. */
export function findLanguage(text: string): string | undefined {
  const sample = text.slice(0, READ).toLowerCase()
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const script = SCRIPTS.find(([, pattern]) => (sample.match(pattern)?.length ?? 0) > letters * LEAST_OF_SCRIPT)
  if (script) return script[0]
  const words = sample.match(/\p{L}+/gu) ?? []
  const counted = SMALL_WORDS.map(([tag, own]) => {
    const known = new Set(own.split(' '))
    return { tag, count: words.filter(word => known.has(word)).length }
  })
  const [best] = counted.sort((a, b) => b.count - a.count)
  return best && best.count > 0 ? best.tag : undefined
}
