// A date of the story, given as EDTF, in words.
import { parseEdtf } from '../model/edtf.ts'
import type { App } from './app.ts'

/** As it is written where it is no date, which no checked story has. */
export function toDateWords({ format }: App, edtf: string): string {
  const parsed = parseEdtf(edtf)
  return parsed.ok ? format.when(parsed.value) : edtf
}
