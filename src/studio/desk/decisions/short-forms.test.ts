import { expect, test } from 'vitest'
import { checkDesk } from '../check-desk.ts'
import type { Decision, Desk } from '../desk.ts'
import { after, createSmallDesk, errorsOf, eventOf, keysOf, known, readings, storyOf } from '../fixtures/small-desk.ts'
import { accept } from './accept.ts'
import { setDate } from './date.ts'
import { choosePlace, rejectPlace, setPoint, setPrecision } from './place.ts'
import { addQuote, removeQuote } from './quote.ts'
import { setRole } from './where.ts'

const desk = createSmallDesk()

/** The same story in the short forms that an author may write, and the clerk. */
const SHORT = {
  schemaVersion: 1,
  id: 'short',
  title: 'Short',
  lang: 'en',
  timeZone: 'UTC',
  articles: [{ id: 'a', headline: 'Bomb', published: '2023-11-24', text: 'seeds/bomb-explodes-springfield.txt' }],
  places: { london: { review: 'proposed', links: ['gn:22'] } },
  events: [
    {
      review: 'proposed',
      id: 'died',
      title: 'Two died',
      when: '21 Nov 2023',
      where: ['london'],
      cite: ['Two people died in London on November 21, 2023.'],
    },
  ],
}

test('short forms are decided on as the long ones', () => {
  const short: Desk = { ...desk, id: 'short', json: JSON.stringify(SHORT, null, 2) }
  expect(errorsOf(short)).toEqual([])
  expect(keysOf(short)).toEqual(['place london', 'event died'])
  expect(checkDesk(after(short, accept(short, keysOf(short))), known).parsed.ok).toBe(true)
  const steps: ((of: Desk) => Decision)[] = [
    of => setRole(of, 'london', 'actor'),
    of => setDate(of, ['died'], '2023-11-20'),
    of => setPrecision(of, 'london', 'area', 20),
    of => addQuote(of, readings, 'died', { article: 'a', start: 62, end: 126 }),
    of => removeQuote(of, 'died', 1),
    of => setPoint(of, 'london', [0, 51]),
    of =>
      choosePlace(of, 'london', {
        name: 'Boston',
        lng: -71.1,
        lat: 42.4,
        kind: 'city',
        countryCode: 'US',
        id: '27',
        score: 1,
      }),
    of => accept(of, ['event died']),
  ]
  const last = steps.reduce((of, step) => {
    const next = after(of, step(of))
    expect(errorsOf(next)).toEqual([])
    return next
  }, short)
  expect(eventOf(last, 'died').where).toMatchObject([{ place: 'london', role: 'actor', basis: 'inferred' }])
  expect(storyOf(after(short, rejectPlace(short, 'london'))).events[0]?.where).toEqual([])
})
