// The GeoJSON, read back by another's validator: every event, once for each of its places.
import { expect, test } from 'vitest'
import type { Story } from '../../model/story.ts'
import { createHardStory, createHostileStory, HOSTILE } from './fixtures/hard-story.ts'
import { readGeoJson, readProjectStory, type Read } from './fixtures/read-geojson.ts'

test('every event is there once for each of its places, and once where it has none', () => {
  const story = readProjectStory()
  const { features } = readGeoJson(story)
  const found = story.events.flatMap(event => features.filter(({ properties }) => properties['event'] === event.id))
  expect(
    found.map(
      ({ geometry, properties: { event, role, place_precision, edtf, title, status, date_basis, quotes } }) => ({
        ...{ event, role, place_precision, edtf, title, status, date_basis, quotes },
        nowhere: geometry === null,
      }),
    ),
  ).toEqual(
    story.events.flatMap(({ id, title, status, when, where, cite }) =>
      (where.length ? where : [undefined]).map(at => ({
        event: id,
        role: at?.role,
        place_precision: at && story.places[at.place]!.precision,
        edtf: when.edtf,
        title,
        status,
        date_basis: when.basis,
        quotes: cite.map(({ exact, article, supports }) => ({
          lang: 'en',
          exact,
          supports,
          article: story.articles.find(({ id }) => id === article)!.headline,
        })),
        nowhere: at === undefined,
      })),
    ),
  )
  expect(found).toHaveLength(features.filter(({ properties }) => !properties['outline']).length)
  expect(new Set(features.map(({ id }) => id)).size).toBe(features.length)
})

test('the file says how many events no map can show', () => {
  const toDescription = (story: Story) => (readGeoJson(story) as Read & { description: string }).description
  expect(toDescription(createHardStory())).toBe('Events without a place: 5 of 13')
  expect(toDescription({ ...createHardStory(), lang: 'fr' })).toBe('Événements sans lieu\u00a0: 5 sur 13')
  expect(readGeoJson(createHardStory()).features.filter(({ geometry }) => geometry === null)).toHaveLength(5)
  expect(toDescription(createHostileStory())).toBe('Events without a place: 0 of 6')
})

test('hostile texts are what they were', () => {
  const { features, name } = readGeoJson(createHostileStory()) as Read & { name: string }
  expect(features.map(({ properties }) => properties['title'])).toEqual([...HOSTILE])
  expect(features.map(({ properties }) => properties['place'])).toEqual([...HOSTILE])
  expect(name).toBe(HOSTILE[1])
})
