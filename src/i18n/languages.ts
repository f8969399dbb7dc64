// Every language whole, for the build: what a page says, and what only the build writes. The living page has
// load-speech.ts.
import { buildWords as arBuild } from './ar/build-words.ts'
import { words as ar } from './ar/words.ts'
import { buildWords as deBuild } from './de/build-words.ts'
import { words as de } from './de/words.ts'
import { buildWords as esBuild } from './es/build-words.ts'
import { words as es } from './es/words.ts'
import { buildWords as frBuild } from './fr/build-words.ts'
import { words as fr } from './fr/words.ts'
import { buildWords as heBuild } from './he/build-words.ts'
import { words as he } from './he/words.ts'
import { buildWords as hiBuild } from './hi/build-words.ts'
import { words as hi } from './hi/words.ts'
import { buildWords as jaBuild } from './ja/build-words.ts'
import { words as ja } from './ja/words.ts'
import { buildWords as koBuild } from './ko/build-words.ts'
import { words as ko } from './ko/words.ts'
import { buildWords as ptBuild } from './pt/build-words.ts'
import { words as pt } from './pt/words.ts'
import { buildWords as ruBuild } from './ru/build-words.ts'
import { words as ru } from './ru/words.ts'
import { buildWords as zhHansBuild } from './zh-Hans/build-words.ts'
import { words as zhHans } from './zh-Hans/words.ts'
import { buildWords as zhHantBuild } from './zh-Hant/build-words.ts'
import { words as zhHant } from './zh-Hant/words.ts'
import { enEmbedDialog } from './en-embed-dialog.ts'
import { enFrame } from './en-frame.ts'
import { enFront } from './en-front.ts'
import { enRecord } from './en-record.ts'
import { en } from './en.ts'
import { createFormats } from './formats.ts'
import { toSpeech, type Speech } from './speech.ts'
import { findTag, type Tag } from './tags.ts'
import type { BuildWords, Words } from './words.ts'

export interface Language extends Speech, BuildWords {
  readonly frameWords: NonNullable<Speech['frameWords']>
  readonly dialogWords: NonNullable<Speech['dialogWords']>
}

export const ENGLISH: Language = {
  lang: 'en',
  t: en,
  format: createFormats('en', en),
  frameWords: enFrame,
  dialogWords: enEmbedDialog,
  record: enRecord,
  front: enFront,
}

const languages: Readonly<Record<Tag, Words & BuildWords>> = {
  ar: { ...ar, ...arBuild },
  de: { ...de, ...deBuild },
  es: { ...es, ...esBuild },
  fr: { ...fr, ...frBuild },
  he: { ...he, ...heBuild },
  hi: { ...hi, ...hiBuild },
  ja: { ...ja, ...jaBuild },
  ko: { ...ko, ...koBuild },
  pt: { ...pt, ...ptBuild },
  ru: { ...ru, ...ruBuild },
  'zh-Hans': { ...zhHans, ...zhHansBuild },
  'zh-Hant': { ...zhHant, ...zhHantBuild },
}

/** That of the interface of a story in `lang`, BCP 47; English where there is no other. */
export function toLanguage(lang: string): Language {
  const tag = findTag(lang)
  if (tag === undefined) return ENGLISH
  const words = languages[tag]
  const { record, front, frame: frameWords, embedDialog: dialogWords } = words
  return { ...toSpeech(lang, words), frameWords, dialogWords, record, front }
}
