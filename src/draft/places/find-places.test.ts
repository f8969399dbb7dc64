import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSmallGazetteer } from '../fixtures/small-gazetteer.ts'
import { findPlaces } from './find-places.ts'

const gazetteer = createSmallGazetteer()
const find = (text: string, outlet?: string) => findPlaces({ text, ...(outlet ? { outlet } : {}) }, gazetteer)
const names = (text: string) => find(text).map(place => place.text)
const country = (text: string, name: string) =>
  find(text).find(place => place.text === name)?.candidates[0]?.countryCode

test('places are found where they stand, and where they are', () => {
  const text = 'Talks in Abuja ended. The French minister flew on to London.'
  const places = find(text)
  expect(places.map(({ text: name, use }) => [name, use])).toEqual([
    ['Abuja', 'literal'],
    ['French', 'demonym'],
    ['London', 'literal'],
  ])
  for (const { start, end, text: name } of places) expect(text.slice(start, end)).toBe(name)
  expect(places[0]).toMatchObject({ kind: 'city', lng: 7.5, lat: 9.06 })
  expect(places[0]?.candidates[0]).toMatchObject({ name: 'Abuja', countryCode: 'NG' })
  expect(places[0]?.reason).toContain('"in"')
})

test('names of persons are no places', () => {
  expect(names('Maria Jackson met Mr. Jordan. Jackson said it was late.')).toEqual([])
  expect(names('Paris Hilton smiled.')).toEqual([])
  expect(names('Rain fell in Jackson overnight.')).toEqual(['Jackson'])
})

test('nor are words, papers and teams', () => {
  expect(names('Reading is more than half of the work. Mobile phones rang.')).toEqual([])
  expect(names('They left for Reading and stayed in Reading.')).toContain('Reading')
  expect(names('As the Boston Globe wrote, nothing happened.')).toEqual([])
  expect(names('It cost US$3 million.')).toEqual([])
  expect(names('He speaks French.')).toEqual([])
  expect(names('The West Nile virus spread.')).toEqual([])
  expect(names('United Jordan won.')).toEqual([])
})

test('a public body has its place in its name', () => {
  expect(find('Boston Police closed the road.')).toMatchObject([{ text: 'Boston', use: 'part' }])
})

test('what the text says it lies in decides', () => {
  expect(country('A fire broke out in Paris, Texas, on Monday.', 'Paris')).toBe('US')
  expect(country('A fire broke out in Paris on Monday.', 'Paris')).toBe('FR')
  expect(country('A man from Paris was held. Paris, Texas, is small.', 'Paris')).toBe('US')
})

test('a list of states or countries is no container', () => {
  const listed = find('Cases rose in Oregon, Tennessee, Texas and Washington.')
  expect(listed.map(({ kind }) => kind)).toEqual(['region', 'region', 'region', 'region'])
  expect(country('Trade between Niger, Nigeria and France grew.', 'Niger')).toBe('NE')
})

test('a country lends its adjective, a town its name', () => {
  expect(country('A Cuba woman won the raffle.', 'Cuba')).toBe('US')
  expect(country('Elections in Cuba are near.', 'Cuba')).toBe('CU')
})

test('the plural of a generic word belongs to each name', () => {
  expect(find('Snow fell in Clay and Knox counties in Tennessee.').map(({ kind }) => kind)).toEqual([
    'region',
    'region',
    'region',
  ])
})

test('roads and waters are whole names, put at the town that is named', () => {
  const [town, road] = find('In Abuja a bus overturned on Kelmore Road at noon.')
  expect(road).toMatchObject({ text: 'Kelmore Road', lng: town?.lng, lat: town?.lat, candidates: [] })
  expect(road?.confidence).toBeLessThan(town?.confidence ?? 0)
  expect(road?.reason).toContain('not in the gazetteer')
  const far = find('Abuja block falls\n\nA boy was flown to Boston. The blast was on Kelmore Road.')
  expect(far.at(-1)).toMatchObject({ text: 'Kelmore Road', lng: town?.lng, lat: town?.lat })
})

test('a place that no gazetteer has is told by the words around it', () => {
  expect(names('They fled the village of Zarramba for Abuja. Zarramba burned.')).toEqual([
    'Zarramba',
    'Abuja',
    'Zarramba',
  ])
})

test('a short word may open a name that no gazetteer has, and is none by itself', () => {
  expect(names('They fled to the Ain Zarr camp.')).toEqual(['Ain Zarr'])
  expect(names('They fled to the Ain camp.')).toEqual([])
})

test('datelines and governments are told apart', () => {
  const places = find('ABUJA (Own report) — Rain fell. London warned of floods.')
  expect(places.map(({ text, use }) => [text, use])).toEqual([
    ['ABUJA', 'dateline'],
    ['London', 'speaker'],
  ])
})

test('the country of a dateline is part of it, with and without a day; of a list it is not', () => {
  const uses = (text: string) => find(text).map(place => `${place.text} ${place.use}`)
  expect(uses('ABUJA, Nigeria - Rain fell.')).toEqual(['ABUJA dateline', 'Nigeria dateline'])
  expect(uses('ABUJA, Nigeria, Sept. 13, 2024 (Own) -- Rain fell.')).toEqual(['ABUJA dateline', 'Nigeria dateline'])
  expect(uses('ABUJA, Nigeria and its ministers met.')[1]).not.toBe('Nigeria dateline')
})

test('a paper of a country is at home there', () => {
  const text = 'The council of Georgia met.'
  expect(findPlaces({ text }, gazetteer)).toHaveLength(1)
  expect(findPlaces({ text, outlet: 'www.example.ge' }, gazetteer)[0]?.candidates[0]?.countryCode).toBe('GE')
})

test('what is owned lies in its owner', () => {
  expect(country("Texas's Paris is small.", 'Paris')).toBe('US')
  expect(find("Boston's mayor spoke.").map(({ text }) => text)).toEqual(['Boston'])
})

test('the counties of a state are no county of its name', () => {
  expect(find('It was 42nd of Tennessee counties.').map(({ kind }) => kind)).toEqual(['region'])
})

test('two letters after a comma are a state where they follow a name', () => {
  expect(names('The protest, GA officials said, ended.')).toEqual([])
  expect(names('He lives in Bend, GA now.')).toContain('GA')
})

test('a relative, a station and a company are no places, nor is a kitchen', () => {
  expect(names('He called his daughter, Georgia, at noon.')).toEqual([])
  expect(names('The report came from Radio Jordan.')).toEqual([])
  expect(names('The nuts are from Peanut Corp. of Texas.')).toEqual([])
  expect(names('They ate at a French restaurant.')).toEqual([])
})

const sure = (text: string, name: string, outlet?: string): number =>
  find(text, outlet).find(place => place.text === name)?.confidence ?? 0

test('a town is surer the more the text says of it', () => {
  const alone = sure('A fire broke out in Bend on Monday.', 'Bend')
  const around = sure('Oregon had rain. A fire broke out in Bend on Monday.', 'Bend')
  const said = sure('A fire broke out in Bend, Ore., on Monday.', 'Bend')
  expect(around).toBeGreaterThan(alone)
  expect(said).toBeGreaterThan(around)
  expect(said).toBeGreaterThan(0.85)
})

test('namesakes of near equal size make a town less sure', () => {
  expect(sure('A fire broke out in Springfield.', 'Springfield')).toBeLessThan(
    sure('A fire broke out in Chicago.', 'Chicago'),
  )
})

test('a town that the text puts where none is known is hardly sure', () => {
  const [place] = find('She was born in Springfield, Texas, in 1913.')
  expect(place?.text).toBe('Springfield')
  expect(place?.reason).toContain('none of the name')
  expect(place?.confidence).toBeLessThan(0.25)
})

test('abroad is less likely, and less sure, in a paper of a country whose text names nothing else abroad', () => {
  const text = 'A man was shot in Paris, police said.'
  expect(sure(text, 'Paris', 'www.example.us')).toBeLessThan(sure(text, 'Paris'))
  expect(sure(text, 'Paris', 'www.example.us')).toBeLessThan(sure(`${text} France mourned.`, 'Paris', 'www.example.us'))
  const [georgia] = find('Rain fell in Georgia.', 'www.example.us')
  expect(georgia?.candidates[0]?.countryCode).toBe('US')
})

test('spans quote the text, shares are shares, whatever the text is', { tags: ['build'] }, () => {
  const piece = fc.constantFrom(
    'Paris',
    ', Texas',
    ' in ',
    'St. ',
    '\u0000',
    '🙂',
    'U.S.',
    '\n',
    "'s ",
    '<b>',
    ' – ',
    '(',
    'Mr. ',
    'counties',
    ' and ',
    'Road',
    'İstanbul',
    '\ud800',
    'é́',
    'ABUJA (',
    '$',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 40 }), pieces => {
      const text = pieces.join('')
      return find(text).every(
        place =>
          text.slice(place.start, place.end) === place.text &&
          place.end > place.start &&
          place.confidence >= 0 &&
          place.confidence <= 1,
      )
    }),
  )
})

test('nothing is found in nothing', () => {
  for (const text of ['', ' ', '\n\n', '…', '<p></p>', '🙂🙂', 'no capital letters at all'])
    expect(find(text)).toEqual([])
})

test('a megabyte is read before the time of a test is up', { tags: ['slow'] }, () => {
  const sentence = 'On Monday Maria Jackson of Paris, Texas, flew from Boston to Abuja and the Smith Road. '
  const long = sentence.repeat(Math.ceil(1e6 / sentence.length))
  expect(find(long).length).toBeGreaterThan(10_000)
  expect(find('A'.repeat(1e6))).toEqual([])
  expect(find('A '.repeat(5e5))).toEqual([])
})
