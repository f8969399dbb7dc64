/** Stretches without a blank. */
export function countWords(text: string): number {
  const word = /\S+/g
  let count = 0
  while (word.test(text)) count += 1
  return count
}
