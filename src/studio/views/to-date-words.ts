// A date of the file in words.
import { createFormats } from '../../i18n/formats.ts'
import { en } from '../../i18n/en.ts'
import { parseEdtf } from '../../model/edtf.ts'

const format = createFormats('en', en)

/** What is no date stays as it is. */
export function toDateWords(edtf: string): string {
  const parsed = parseEdtf(edtf)
  return parsed.ok ? format.when(parsed.value) : edtf
}
