// A count with the form that the language has for it.

/** Of Intl's categories those in which the language differs; `#` stands where the number does. */
export type CountForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

/** `tag` is BCP 47. */
export function createCounter(tag: string): (forms: CountForms) => (count: number) => string {
  const rules = new Intl.PluralRules(tag),
    numbers = new Intl.NumberFormat(tag, { numberingSystem: 'latn' })
  return forms => count => (forms[rules.select(count)] ?? forms.other).replace('#', () => numbers.format(count))
}
