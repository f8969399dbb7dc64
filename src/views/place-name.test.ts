// Places of one name are told apart by their countries, by eye and by ear.
import { expect, test } from 'vitest'
import { en } from '../i18n/en.ts'
import { createFormats } from '../i18n/formats.ts'
import type { Place } from '../model/story.ts'
import { findSharedNames, toName } from './place-name.ts'

const place = (name: string, country?: string, names?: Record<string, string>): Place => ({
  name,
  names,
  precision: 'city',
  geometry: { type: 'Point', coordinates: [0, 0] },
  countryCodes: country === undefined ? undefined : [country],
})
const nameAll = (...places: Place[]): string[] => {
  const words = { lang: 'en', format: createFormats('en', en), sharedNames: findSharedNames('en', places) }
  return places.map(each => toName(words, each))
}

test('three Santiagos', () => {
  expect(
    nameAll(place('Santiago', 'CL'), place('Santiago', 'CU'), place('Havana', 'CU'), place('SANTIAGO', 'ES')),
  ).toEqual(['Santiago (Chile)', 'Santiago (Cuba)', 'Havana', 'SANTIAGO (Spain)'])
})

test('names that are one in the language of the reader alone', () => {
  expect(nameAll(place('Roma', 'IT', { en: 'Rome' }), place('Rome', 'US'))).toEqual([
    'Rome (Italy)',
    'Rome (United States)',
  ])
})

test('a place without a country keeps its name, and no code breaks a name', () => {
  expect(nameAll(place('Paris'), place('Paris', 'XX'), place('Paris', '<b>'))).toEqual([
    'Paris',
    'Paris (XX)',
    'Paris (<b>)',
  ])
})
