// Places of a site's settings, before those of the gazetteer.
import { expect, test } from 'vitest'
import { draftDocument } from '../events/draft-document.ts'
import { createSmallFile, createSmallGazetteer } from '../fixtures/small-gazetteer.ts'
import { addPlaces } from './add-places.ts'
import type { CuratedPlace } from './curated.ts'
import { createPlaceBook } from './place-book.ts'
import { toShortPlace, toWholePlace } from './story-place.ts'

const REF = 'https://maps.example/node/1?a=<b>'
const own = (name: string, fields: Partial<CuratedPlace> = {}): CuratedPlace => ({
  ...{ name, kind: 'city', lng: -94, lat: 37, countryCode: 'US', otherNames: [], ref: REF },
  ...fields,
})
const gazetteerWith = (...places: CuratedPlace[]) => addPlaces(createSmallGazetteer(), places)
const find = (text: string, ...places: CuratedPlace[]) =>
  createPlaceBook(createSmallFile(), () => undefined, gazetteerWith(...places)).find(text)

test('one is found by each of its names, in its country and region, with where it is from', () => {
  const village = own('Ferry Village', { otherNames: ['Ferryville'], region: 'US-TX' })
  for (const text of ['Ferry Village', 'FERRY-VILLAGE', 'Ferryville, US', 'Ferryville, Texas', 'Ferry Village, US-TX'])
    expect(find(text, village)).toMatchObject([{ name: 'Ferry Village', region: 'US-TX', ref: REF }])
  expect(find('Ferry Village, FR', village)).toEqual([])
  expect(find('Ferry Village')).toEqual([])
  expect(find('Paris', village)).toEqual(find('Paris'))
})

test('it stands for towns of its name in its country, not for a country, a region or a town of another region', () => {
  const countries = (text: string, ...places: CuratedPlace[]) =>
    find(text, ...places).map(({ country, ref, region }) => (ref === undefined ? (region ?? country) : 'own'))
  expect(countries('Paris', own('Paris'))).toEqual(['FR', 'own'])
  expect(countries('Springfield', own('Springfield', { region: 'US-MO' }))).toEqual(['own', 'US'])
  expect(countries('Springfield', own('Springfield'))).toEqual(['own'])
  expect(countries('Georgia', own('Georgia'))).toEqual(['GE', 'US-GA', 'own'])
})

test('as a place of a story it says its ground; a district is no middle of towns', () => {
  const [village, quarter, court] = [
    own('Ferry Village'),
    own('Old Docks', { kind: 'region', region: 'US-ZZZ' }),
    own('Old Court', { kind: 'other' }),
  ].map(place => find(place.name, place)[0]!)
  expect([village, quarter, court].map(place => toShortPlace(place!))).toEqual([undefined, undefined, undefined])
  const source = { title: 'Ferry Village, maps.example', url: REF }
  expect(toWholePlace(village!)).toMatchObject({ precision: 'city', countryCodes: ['US'], source })
  expect(toWholePlace(quarter!)).toMatchObject({ precision: 'district', region: 'US-ZZZ', radiusKm: 5 })
  expect(toWholePlace(quarter!).pointNote).toBe('The middle of the area; how far it reaches is an estimate.')
  expect(toWholePlace(court!)).toMatchObject({ precision: 'near', radiusKm: 5 })
})

test('the clerk reads it in a text, by another name too, and is sure of it', () => {
  const read = (name: string, ...places: CuratedPlace[]) => {
    const text = `A bridge fell in ${name} on Monday, the police said.`
    return draftDocument({ text }, gazetteerWith(...places)).places.find(place => place.text === name)
  }
  for (const name of ['Ferry Village', 'Marrowby']) {
    const found = read(name, own('Old Village', { otherNames: ['Ferry Village', 'Marrowby'] }))
    expect(found?.candidates).toMatchObject([{ name: 'Old Village', lng: -94, lat: 37, ref: REF }])
    expect(found?.confidence).toBeGreaterThan(0.8)
    expect(read(name)?.candidates ?? []).toEqual([])
  }
})
