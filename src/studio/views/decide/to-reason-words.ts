// What speaks for an event and what against it, in a sentence: the clerk weighs it in steps, "+ its date “Monday”".
import { words } from '../../words/words.ts'

/** What every event has against it, more or less. */
const ALWAYS = /^− (?:something was done|somebody said so)/

/** Any other reason stays as it is. */
export function toReasonWords(reason: string): string {
  const steps = reason.split('; ')
  if (!steps.every(step => /^[+−] /.test(step))) return reason
  const toWords = (sign: string): string =>
    steps
      .filter(step => step.startsWith(sign) && !ALWAYS.test(step))
      .map(step => step.slice(2))
      .join(', ')
  const [plus, minus] = [toWords('+'), toWords('−')]
  return [plus, minus && `${plus ? words.decide.but : ''}${minus}`].filter(part => part !== '').join('; ')
}
