// What search engines read: only dates that are sure to the day, nothing that ends its element.
import { expect, test } from 'vitest'
import { createHardStory, createHostileStory, HOSTILE } from './fixtures/hard-story.ts'
import { toJsonLd } from './json-ld.ts'

interface Node {
  readonly [key: string]: string | number | Node | readonly Node[] | undefined
}

const hard = JSON.parse(toJsonLd(createHardStory())) as Node
const events = hard['mentions'] as readonly Node[]

test('it covers the days from the first to the last that is known', () => {
  expect([hard['@type'], hard['temporalCoverage']]).toEqual(['NewsArticle', '2018-09-19/2023-12-31'])
})

test('an event has a date only where it is sure to the day', () => {
  expect(
    Object.fromEntries(
      events.map(({ name, startDate, endDate }) => [String(name).slice('About '.length), [startDate, endDate]]),
    ),
  ).toEqual({
    agreement: ['2018-09-19', undefined],
    'whole-year': [undefined, undefined],
    season: [undefined, undefined],
    doubtful: [undefined, undefined],
    lasting: [undefined, undefined],
    month: [undefined, undefined],
    guam: ['2023-11-22T05:00:00+10:00', undefined],
    washington: ['2023-11-21T14:00:00-05:00', undefined],
    between: [undefined, undefined],
    masked: [undefined, undefined],
    since: ['2023-12-01', undefined],
    'or-later': [undefined, undefined],
  })
})

test('an event took place where it happened, not where somebody spoke', () => {
  const toPlace = (id: string) => events.find(({ name }) => name === `About ${id}`)!['location']
  expect([toPlace('agreement'), toPlace('washington'), toPlace('month')]).toEqual(['Taveuni', undefined, 'The cable'])
})

test('only a point that means itself is a point', () => {
  const places = hard['spatialCoverage'] as readonly Node[]
  const find = (name: string) => places.find(place => place['name'] === name)
  expect(find('Fiji')).toEqual({ '@type': 'Country', name: 'Fiji' })
  expect(find('The cable')).toEqual({ '@type': 'Place', name: 'The cable' })
  expect(find('Taveuni')?.['geo']).toEqual({
    '@type': 'GeoCircle',
    geoMidpoint: { '@type': 'GeoCoordinates', latitude: -16.85, longitude: 180 },
    geoRadius: 30000,
  })
  expect(find('Washington')?.['geo']).toEqual({ '@type': 'GeoCoordinates', latitude: 38.89511, longitude: -77.03637 })
})

test('what is only claimed is not mentioned as an event', () => {
  expect(events).toHaveLength(12)
  expect(events.map(({ name }) => name)).not.toContain('About until')
})

test('hostile texts come back and cannot end the element', () => {
  const source = toJsonLd(createHostileStory())
  expect(source).not.toMatch(/[<]/)
  expect((JSON.parse(source) as { mentions: Node[] }).mentions.map(({ name }) => name)).toEqual([...HOSTILE])
})
