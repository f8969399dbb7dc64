import { expect, test } from 'vitest'
import { findLanguage } from './find-language.ts'

const cases: [text: string, tag: string | undefined][] = [
  ['The ferry sank on the way to the island.', 'en'],
  ['Le bateau a coulé sur la route de l’île pour une raison.', 'fr'],
  ['Das Schiff ist auf dem Weg zu der Insel gesunken.', 'de'],
  ['El barco se hundió en el camino de la isla.', 'es'],
  ['دخل الجيش المدينة', 'ar'],
  ['朝鲜发射卫星', 'zh'],
  ['卫星を打ち上げた', 'ja'],
  ['위성을 발사했다', 'ko'],
  ['', undefined],
  ['123 🚢', undefined],
]
for (const [text, tag] of cases) test(`${tag ?? 'nothing'} for “${text}”`, () => expect(findLanguage(text)).toBe(tag))
