import { expect, test } from 'vitest'
import { toLabel } from './event-label.ts'
import { toTitle } from './event-title.ts'

const cases: [stretch: string, verb: string, dates: string[], title: string][] = [
  ['A ferry sank near Boston.', 'sank', [], 'A ferry sank near Boston'],
  [', while the deputy governor named 68 people', 'named', [], 'The deputy governor named 68 people'],
  ['and on Tuesday, the ferry sank near Boston', 'sank', ['Tuesday'], 'The ferry sank near Boston'],
  ['On May 28, 2023 the army attacked Kyiv', 'attacked', ['May 28, 2023'], 'The army attacked Kyiv'],
  ['On May 28, 2023, the army attacked Kyiv', 'attacked', ['May 28, 2023'], 'The army attacked Kyiv'],
  ['In May, the army attacked Kyiv', 'attacked', ['May'], 'The army attacked Kyiv'],
  [
    'On Tuesday a boy, identified only as Ivan, was rescued alive and flown to the capital for treatment of injuries.',
    'rescued',
    ['Tuesday'],
    'A boy was rescued alive and flown to the capital',
  ],
  [
    'The search for the ferry was suspended on Tuesday, with the minister describing a real threat to the divers',
    'suspended',
    ['Tuesday'],
    'The search for the ferry was suspended',
  ],
  [
    '“The search is over,” the minister told reporters.',
    'told',
    [],
    'The minister told reporters: “The search is over”',
  ],
  ['PARIS — A ferry sank near Boston', 'sank', [], 'A ferry sank near Boston'],
  [
    'The chairman of the harbour office said that the company which owns the ferry had not paid its crew for months',
    'said',
    [],
    'The chairman of the harbour office said that the company',
  ],
  [
    'The Harbour Council, composed of 61 members elected in a January 20, 2008 vote, also chose the new first mate.',
    'chose',
    [],
    'The Harbour Council also chose the new first mate',
  ],
  ['The ferry met a vessel of the U.S.', 'met', [], 'The ferry met a vessel of the U.S.'],
  ['The Crew — whose head is Ann Lee — entered the port', 'entered', [], 'The Crew entered the port'],
  [
    'French captain Ann Lee and her Swedish, Danish and Polish colleagues, Bo Ek, Ib Bo and Jan Lis, met in Boston.',
    'met',
    [],
    'French captain Ann Lee and her Swedish, Danish and Polish colleagues met in Boston',
  ],
  [
    'The long-standing chairman of the old harbour office of the town, in a speech to its members, called the new ' +
      'rules of the line "unsafe and unsound for anybody on board"',
    'called',
    [],
    'The long-standing chairman of the old harbour office of the town called the new rules of the line',
  ],
]
for (const [stretch, verb, dates, title] of cases)
  test(`title: ${stretch}`, () => expect(toTitle(stretch, verb, dates)).toBe(title))

test('what has no subject gives way to its sentence, up to the first end of a clause', () => {
  const sentence = 'The owners of the old ferry answered a letter issued on the day after, and left.'
  expect(toTitle('issued on the day after', 'issued', [], sentence)).toBe(
    'The owners of the old ferry answered a letter issued on the day after',
  )
  expect(toTitle('whose captain left', 'left', [], 'The ferry, whose captain left, sank')).not.toMatch(/^Whose/)
  // What took place needs none.
  expect(toTitle('the launch of the ferry', 'launch', [], sentence)).toBe('The launch of the ferry')
})

const labels: [title: string, verb: string, label: string][] = [
  ['A ferry sank near Boston', 'sank', 'Ferry sank'],
  ['The old ferry has sunk', 'sunk', 'Old ferry has sunk'],
  ['Yutaka Iwasaki of Kobe came across military records', 'came', 'Yutaka Iwasaki'],
  ['The harbour office said yesterday that the ferry sank', 'said', 'Harbour office said'],
  ['A total of 39 are confirmed dead', 'confirmed', '39 are confirmed dead'],
  ['Le président est arrivé à Paris', '', 'Le président est arrivé'],
  ['The Swedish chief engineer joined the talks on board', 'joined', 'Chief engineer joined'],
  ['The Assembly chose the new captain of the ferry', 'chose', 'Assembly chose'],
  ['The ferry S.S. Mara sank', 'sank', 'Ferry S.S. Mara sank'],
  ['', '', ''],
]
for (const [title, verb, label] of labels) test(`label: ${title}`, () => expect(toLabel(title, verb)).toBe(label))

test('whatever stands there, a title has room, and no end or beginning of another clause', () => {
  const words = ['said that the', ', and', '“', '…', 'a'.repeat(300), '<b>it</b>', '\ud83d', 'قال الجيش', 'in the of']
  for (const a of words)
    for (const b of words) {
      const title = toTitle(`${a} ${b} ${a}`, 'said')
      expect(title.length).toBeLessThanOrEqual(120)
      expect(title).not.toMatch(/^[,;]|[,;:]$/u)
      expect(toLabel(title, 'said').length).toBeLessThanOrEqual(24)
    }
})

test('who told it is no part of a title, and a quotation is not cut in two', () => {
  const rescuers =
    'Rescuers, working in the cold, according to the ministry of emergencies recovered at least ten survivors'
  expect(toTitle(rescuers, 'recovered')).toBe('Rescuers recovered at least ten survivors')
  const said = 'The old chairman of the harbour office was told by the minister of "between 36 and 40 people under it"'
  expect(toTitle(said, 'told')).toMatch(/^[^"]*(?:"[^"]*"[^"]*)*$/u)
})
