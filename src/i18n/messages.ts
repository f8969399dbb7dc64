// The words of the page, as every language has to have them: views get them handed in and import none.
import type { en } from './en.ts'

export type Messages = typeof en
