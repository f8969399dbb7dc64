import { expect, test } from 'vitest'
import { findQuote } from '../../compiler/quote.ts'
import { parseEdtf } from '../../model/edtf.ts'
import { createSmallGazetteer } from '../fixtures/small-gazetteer.ts'
import { draftDocument } from './draft-document.ts'
import type { ProposedEvent } from './proposed-event.ts'

const gazetteer = createSmallGazetteer()
/** Of Friday 24 November 2023, below a headline. */
const draft = (body: string, published: string | undefined = '2023-11-24', headline = 'A headline of the day') => {
  const text = `${headline}\n\n${body}\n`
  return { text, events: draftDocument({ text, ...(published ? { published } : {}) }, gazetteer).events }
}
const only = (body: string, published?: string): ProposedEvent => {
  const { events } = draft(body, published)
  expect(events).toHaveLength(1)
  return events[0]!
}
const toPlaces = ({ where }: ProposedEvent) => where.map(({ place, role, basis }) => `${place.name} ${role} ${basis}`)

test('an event with its date, place, quote and words', () => {
  const event = only('On Tuesday, a ferry sank near Boston after a storm, police said.')
  expect(event).toMatchObject({ title: 'A ferry sank near Boston after a storm', kind: 'did', status: 'reported' })
  expect(event.when).toMatchObject({ edtf: '2023-11-21', text: 'Tuesday', basis: 'resolved', anchored: true })
  expect(event.when.note).toContain('before Friday 24 November 2023')
  expect(toPlaces(event)).toEqual(['Boston site stated'])
  expect(event.cite[0]!.text).toBe('On Tuesday, a ferry sank near Boston after a storm, police said.')
  expect(event.cite[0]!.supports).toEqual(['what', 'when', 'where'])
  expect(event.confidence).toBeGreaterThan(0.9)
  expect(event.reason).toContain('“Tuesday”')
})

test('who speaks is an actor; what is planned is planned, by its verb or by its date', () => {
  const said = only('France condemned the attack on Tuesday.')
  expect([said.kind, ...toPlaces(said)]).toEqual(['said', 'France actor stated'])
  expect(only('The court will meet in Boston on December 1.')).toMatchObject({
    status: 'planned',
    when: { edtf: '2023-12-01' },
  })
  expect(only('France has denied the report.').status).toBe('denied')
})

test('peoples and states of who acts are actors, each as a proposal that is less certain', () => {
  const { where } = only('The French minister and his Iraqi and Cuban counterparts met in Boston on Tuesday.')
  expect(where.map(({ place, role, certainty }) => [place.name, role, certainty])).toEqual([
    ['Boston', 'site', undefined],
    ['France', 'actor', 'less-certain'],
    ['Iraq', 'actor', 'less-certain'],
    ['Cuba', 'actor', 'less-certain'],
  ])
  expect(toPlaces(only('Cuba’s president arrived in Paris on Tuesday.'))).toContain('Cuba actor stated')
  expect(toPlaces(only('Two boats were stopped by the French navy on Tuesday.'))).toEqual(['France actor resolved'])
  expect(toPlaces(only('The mayor met with the Iraqi ambassador on Tuesday.'))).toEqual(['Iraq participant resolved'])
  // A thing of theirs does nothing.
  expect(toPlaces(only('The mayor was hit by a French car on Tuesday.'))).toEqual([])
})

test('from where and to where', () => {
  const event = only('The minister flew from Paris to London on Monday.')
  expect(toPlaces(event)).toEqual(['Paris origin stated', 'London destination stated'])
})

test('the country or region of a place that is named is no place of its own', () => {
  expect(toPlaces(only('A plane crashed in Boston, United States, on Monday.'))).toEqual(['Boston site stated'])
})

test('a date that names what took place is its date, and not that of the sentence', () => {
  const { events } = draft('The council of ministers condemned the (Nov 21) launch in a statement from Paris.')
  expect(events.map(({ when }) => when.edtf)).toEqual(['[2023-11-23..2023-11-24]', '2023-11-21'])
})

test('without a date or a place of its own an event has those of the sentence before, told as less certain', () => {
  const { events } = draft('A bomb exploded in Paris on Tuesday. Two people of the crew were killed.')
  expect(events[1]).toMatchObject({
    when: { edtf: '2023-11-21', basis: 'inferred', certainty: 'less-certain' },
    where: [{ place: { name: 'Paris' }, role: 'site', basis: 'inferred', certainty: 'less-certain' }],
  })
  expect(events[1]!.when.note).toContain('“Tuesday”')
})

const OLD_DEAL = 'In the October 3 deal, Cuba and Iraq agreed on a line. '
test('a date is handed on to the next sentence, of a long past one only where the words point back to it', () => {
  const after = (sentence: string) =>
    draft(`The ferry left Boston on Tuesday.\n\n${OLD_DEAL}${sentence}`).events[2]!.when
  expect(after('They signed a letter in Paris.')).toMatchObject({ edtf: '2023-10-03', certainty: 'less-certain' })
  const open = after('Paris expelled the captain of the ferry.')
  expect(open).toMatchObject({ edtf: '[2023-10-03..2023-11-24]', basis: 'inferred', certainty: 'uncertain' })
  expect(open.note).toBe('No date of its own for “expelled”; some time from “October 3”, named before it, on.')
})

test('far below the news of the day nothing says when: some time until publication', () => {
  const filler = 'The sea is calm. '.repeat(6)
  const { events } = draft(`The ferry left Boston on Tuesday.\n\n${filler}\n\nThe captain met the crew in Paris.`)
  expect(events[1]!.when).toMatchObject({ edtf: '[..2023-11-24]', certainty: 'uncertain' })
  expect(events[1]!.when.note).toContain('nothing near it says when')
})

test('a date in the name of what took place is not merged with the day that it may be', () => {
  const { events } = draft(
    `${OLD_DEAL}Paris expelled the captain of the old ferry.\n\nParis expelled the captain of a ferry on Monday.`,
  )
  expect(events.map(({ cite }) => cite.length)).toEqual([1, 1, 1])
})

test('a dateline is no place of the event, unless there is no other', () => {
  expect(toPlaces(only('LONDON - A bomb exploded in Paris on Tuesday.'))).toEqual(['Paris site stated'])
  for (const dateline of ['LONDON, Britain -', 'LONDON, Britain, Nov. 21, 2023 (Own) --']) {
    const event = only(`${dateline} A bomb exploded in Paris on Tuesday.`)
    expect([event.title, ...toPlaces(event)]).toEqual(['A bomb exploded in Paris on Tuesday', 'Paris site stated'])
  }
  expect(draft('LONDON - A bomb exploded on Tuesday.').events[0]!.where).toMatchObject([
    { place: { name: 'London' }, basis: 'inferred', certainty: 'uncertain' },
  ])
})

test('what is so, might be, is asked, is opinion or is the page of the publisher is no event', () => {
  for (const body of [
    'Abuja is the capital of Nigeria.',
    'The ferry might sail to Boston again.',
    'Did the ferry leave Boston on Monday?',
    'The mayor of Boston believes in ferries.',
    'ALSO READ: A ferry sank near Boston on Monday',
    'This website is best viewed in Boston using the latest browsers.',
    '“I left Boston on Monday and I will never go back,” she thought.',
  ])
    expect(draft(body).events, body).toEqual([])
})

test('without a date of publication a weekday stays open', () => {
  const { when } = only('A ferry sank near Boston on Tuesday.', '')
  expect(when).toMatchObject({ text: 'Tuesday', basis: 'inferred', certainty: 'uncertain' })
  expect(when.edtf).toBeUndefined()
})

test('a date that no calendar has, or that is of another day of the week, is left to the editor', () => {
  expect(only('A ferry sank near Boston on 31 February 2023.').when).toEqual({
    text: '31 February 2023',
    basis: 'inferred',
    anchored: false,
    certainty: 'uncertain',
    note: '“31 February 2023”: there is no 31 February 2023',
  })
  expect(only('A ferry sank near Boston on Friday 21 November 2023.').when).toMatchObject({
    edtf: '2023-11-21',
    basis: 'inferred',
    certainty: 'less-certain',
    note: '“Friday 21 November 2023”: 21 November 2023 was a Tuesday, the text says Friday',
  })
})

test('told twice is one event with two quotes', () => {
  const { events } = draft(
    'A ferry with ninety pilgrims sank near Boston on Tuesday.\n\n' +
      'The ferry with ninety pilgrims sank near Boston on Tuesday night.',
  )
  expect(events.map(({ cite }) => cite.length)).toEqual([2])
})

test('at most about half of the events are key, ten of a long story; of a short one none is marked', () => {
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']
  const towns = ['Paris', 'London', 'Abuja', 'Boston', 'Chicago']
  const sentences = towns.flatMap((town, at) =>
    days.map((day, number) => `Team ${at}${number} opened its ${number + 7}th office in ${town} on ${day}.`),
  )
  const keysOf = (count: number) => {
    const { events } = draft(sentences.slice(0, count).join('\n\n'))
    expect(events).toHaveLength(count)
    return events.filter(({ weight }) => weight === 'key').length
  }
  expect([8, 9, 12, 15, 25].map(keysOf)).toEqual([0, 5, 6, 7, 10])
  expect(only('A ferry sank near Boston on Tuesday.').weight).toBeUndefined()
})

test('of another language a sentence with a date and a place is proposed with little confidence', () => {
  const body = 'Le président est arrivé à Paris le 2023-11-21 pour une visite. Il a mangé dans la ville.'
  const { events } = draft(body, undefined, 'Le président et la ville')
  expect(events).toHaveLength(1)
  expect(events[0]!.confidence).toBeLessThan(0.4)
  expect(events[0]!.when.edtf).toBe('2023-11-21')
})

const hostile: [string, string][] = [
  ['an empty text', ''],
  ['one word', 'Hello'],
  ['no sentences', '- - -\n\n* * *\n\n1 2 3'],
  ['HTML', '<p>A ferry sank near <b>Boston</b> on Tuesday.</p><script>alert(1)</script>'],
  ['Arabic', 'العنوان\n\nدخل الجيش المدينة يوم الاثنين 2023-11-20.'],
  ['Chinese', '标题\n\n11月21日，卫星发射。'],
  ['a sentence of 20,000 characters', `Headline of it\n\n${'The army moved on Monday in Paris and '.repeat(550)}went.`],
  ['half a surrogate pair', 'Headline of it\n\nA ferry \ud83d sank near Boston on Tuesday.'],
  ['marks of direction', 'Headline of it\n\nA ferry \u202esank near Boston\u202c on \u2066Tuesday.'],
  ['the same sentence many times', 'Headline of it\n\n' + 'A ferry sank near Boston on Tuesday. '.repeat(300)],
]
for (const [name, text] of hostile)
  test(`${name}: no fault, and each quote stands once`, () => {
    const { events } = draftDocument({ text, published: '2023-11-24' }, gazetteer)
    for (const { title, label, when, cite, where } of events) {
      expect(title.length).toBeLessThanOrEqual(120)
      expect(label.length).toBeLessThanOrEqual(24)
      expect(when.edtf === undefined || parseEdtf(when.edtf).ok).toBe(true)
      for (const { text: exact, prefix, suffix } of cite) {
        expect(findQuote(text, { exact, prefix, suffix }, 2)).toHaveLength(1)
        if (when.text !== undefined) expect(exact).toContain(when.text)
        for (const place of where) if (place.basis !== 'inferred') expect(exact).toContain(place.text)
      }
    }
  })
