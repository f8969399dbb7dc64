// The words of what stands on record beside an event and an article in English, apart from the others: only the build says them.
export const enFacts = {
  actors: 'Who',
  corrected: 'Corrected',
  corrections: 'Corrections',
  disputed: (what: string) => `Disputed: ${what}`,
  /** "Reuters, by Kim Tong-hyung and Idrees Ali" */
  by: (names: string) => `by ${names}`,
  published: 'Published',
}
