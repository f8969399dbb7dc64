// From the text of a file to a frozen story, or to its problems.
import { deepEqual, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSmallStory, findOutline, listProblems, parseSmall, setAt, TEXT, TEXTS } from './fixtures/small-story.ts'
import { parseStory } from './parse-story.ts'

const open = (story: unknown) => {
  const result = parseSmall(story)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.story
}

test('a sound story comes through with its texts and the places of its quotes', () => {
  const result = parseSmall(createSmallStory())
  expect(result).toMatchObject({ ok: true, warnings: [] })
  const story = open(createSmallStory())
  expect(story.articles[0]!.body).toBe(TEXT)
  expect(story.articles[0]!.rights).toBe('full')
  const quotes = story.events.flatMap(({ cite }) => cite.map(({ start, end }) => [...TEXT].slice(start, end).join('')))
  expect(quotes).toEqual([
    'The ferry left Valletta on May 3, 2021, “at dawn,” the\u00a0harbour master said.',
    'It reached Gozo\u2014two hours late\u2014on the same day.',
    'The ferry will sail again',
    'will sail again in June.',
  ])
  expect(story.events[0]).toMatchObject({ status: 'reported', join: 'none', where: [{ role: 'origin' }] })
})

test('a story is frozen to its leaves', () => {
  const isFrozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
  expect(isFrozen(open(createSmallStory()))).toBe(true)
})

test('with quotes-only rights the cited passages come through and no other word', () => {
  const story = createSmallStory()
  setAt(story, ['articles', '0', 'rights'], 'quotes-only')
  const { articles, events } = open(story)
  expect(articles[0]!.body).toBe(
    'The ferry left Valletta on May 3, 2021, “at dawn,” the\u00a0harbour master said.\n\n' +
      'It reached Gozo\u2014two hours late\u2014on the same day.\n\nThe ferry will sail again in June.',
  )
  expect(articles[1]!.body).toBe('')
  const cites = events.flatMap(({ cite }) => cite)
  expect(cites.map(({ start, end }) => [...articles[0]!.body].slice(start, end).join(''))[3]).toBe(
    'will sail again in June.',
  )
  expect(cites.some(cite => 'suffix' in cite || 'prefix' in cite)).toBe(false)
})

test('text stays text: no markup is read or changed on the way in', () => {
  const html = '<img src=x onerror="alert(1)">&amp;<script>alert(2)</script>'
  const story = createSmallStory()
  for (const path of [
    'title',
    'dek',
    'license',
    'articles.0.headline',
    'places.gozo.name',
    'events.0.title',
    'events.0.summary',
    'events.1.where.1.note',
    'categories.traffic.label',
  ])
    setAt(story, path.split('.'), html.slice(0, 60))
  expect(open(story)).toMatchObject({
    title: html.slice(0, 60),
    dek: html.slice(0, 60),
    places: { gozo: { name: html.slice(0, 60) } },
    events: [{ title: html.slice(0, 60) }, {}, {}],
  })
})

test('a carriage return in any text is refused: a page would have a line feed for it', () => {
  const isText = (path: string[]) =>
    typeof path.reduce<unknown>((node, key) => (node as never)[key], createSmallStory()) === 'string'
  for (const path of PATHS.filter(isText))
    expect(listProblems({ [path.join('.')]: 'one\r\ntwo' }).join('\n'), path.join('.')).toContain(
      'found the character U+000D in a text; expected a line feed (\\n) alone between two lines',
    )
  expect(listProblems({ title: 'one\ntwo\tthree' })).toEqual([])
})

test('two events may name each other', () => {
  expect(open(createSmallStory()).events.map(({ related }) => related)).toEqual([['arrives'], ['leaves'], undefined])
  const oneSided = createSmallStory()
  Object.assign(oneSided.events[2]!, { related: ['leaves', 'arrives'] })
  expect(
    open(oneSided).events.map(({ related }) => related),
    'two related events name each other',
  ).toEqual([
    ['arrives', 'again'],
    ['leaves', 'again'],
    ['leaves', 'arrives'],
  ])
})

test('the poles and both ends of the 180th meridian are on the map', () => {
  for (const coordinates of [
    [0, 90],
    [0, -90],
    [180, 0],
    [-180, 0],
    [180, -90],
  ])
    expect(
      listProblems({ 'places.valletta.geometry.coordinates': coordinates, 'places.valletta.countryCodes': undefined }),
    ).toEqual([])
})

const refused: [string, string, RegExp][] = [
  ['nothing', '', /:1:1: error: found an empty file|expected a value/],
  ['a list', '[]', /:1:1: error: found \[\]; expected an object: the story/],
  ['null', 'null', /:1:1: error: found null; expected an object/],
  ['a text', '"story"', /expected an object/],
  [
    'a newer version',
    '{\n  "schemaVersion": 2, "newKey": 1\n}',
    /^.*:2:20: error: schemaVersion: found version 2; expected version 1: this story was made for a newer Dateline$/,
  ],
  ['a fraction of a newer version', '{"schemaVersion": 1.5}', /newer Dateline/],
  ['no version', '{}', /schemaVersion: found nothing; expected the key "schemaVersion"/],
  [
    'twenty-one million characters',
    `"${'x'.repeat(21_000_000)}"`,
    /:1:1: error: found 21000002 characters; expected at most 20000000/,
  ],
]
for (const [name, json, message] of refused)
  test(`refuses ${name}`, async () => {
    const { toProblemLine } = await import('./problem.ts')
    const result = parseSmall(json)
    expect(result.ok).toBe(false)
    expect(result.ok ? '' : result.problems.map(toProblemLine).join('\n')).toMatch(message)
  })

test('all problems at once, in the order of the file, whatever their kind', () => {
  expect(
    listProblems({
      titel: 'x',
      timeZone: 'Mars/Olympus',
      'articles.0.url': 'javascript:alert(1)',
      'events.0.cite.0.exact': 'nowhere',
      'events.2.where.0': 3,
      'events.1.sumary': '',
      'events.1.where': [],
    }).map(line => line.split(':').slice(0, 2).join(':')),
  ).toEqual([
    'error: timeZone',
    'error: articles[0].url',
    'error: events[0].when.text',
    'error: events[0].where[0].text',
    'error: events[0].cite[0].exact',
    'error: events[1].whereNote',
    'error: events[1].sumary',
    'error: events[2].where[0]',
    'error: titel',
  ])
})

test('a reserved key is refused at any depth and reaches no prototype', () => {
  for (const path of [
    '__proto__',
    'places.__proto__',
    'places.constructor',
    'events.0.when.__proto__',
    'categories.prototype',
    'places.valletta.names.constructor',
  ])
    expect(listProblems({ [path]: { name: 'x' } }).join('\n'), path).toContain(
      'another key: this one is reserved in JavaScript',
    )
  expect(({} as Record<string, unknown>)['name']).toBeUndefined()
})

const paths = (value: unknown, here: readonly string[] = []): string[][] =>
  typeof value !== 'object' || value === null
    ? [[...here]]
    : [[...here], ...Object.entries(value).flatMap(([key, item]) => paths(item, [...here, key]))]
const PATHS = paths(createSmallStory()).filter(path => path.length)
const awkward = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    undefined,
    null,
    true,
    -1,
    0,
    1e309,
    1e-9,
    '',
    ' ',
    'x'.repeat(10_000),
    '2023-02-30',
    'javascript:alert(1)',
    '<b>',
    '../../etc/passwd',
    '__proto__',
    [],
    {},
    [[]],
    [[[]]],
    [0],
    [0, 0, 0],
    [
      [0, 0],
      [1, 1],
    ],
    'first',
    'valletta',
    'leaves',
    'Polygon',
    'MultiPolygon',
    'Point',
  ),
)

test('whatever stands at any key, the answer is a story or problems with their place', { tags: ['build'] }, () => {
  const change = fc.tuple(fc.constantFrom(...PATHS), awkward)
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), changes => {
      const story = createSmallStory()
      for (const [path, value] of changes)
        try {
          setAt(story, path, value)
        } catch {
          continue // an earlier change took the way there
        }
      const json = JSON.stringify(story, null, 2)
      const lines = json.split('\n')
      const result = parseStory({ file: 'data/stories/ferry.json', json, texts: TEXTS, findOutline })
      const problems = result.ok ? result.warnings : result.problems
      ok(result.ok || problems.some(({ severity }) => severity === 'error'))
      for (const { line, column, found, expected } of problems)
        ok(found && expected && column >= 1 && column <= lines[line - 1]!.length)
      if (result.ok) deepEqual(parseStory({ file: 'data/stories/ferry.json', json, texts: TEXTS, findOutline }), result)
    }),
    { numRuns: 300 },
  )
})

test('any key taken away or added at any place is answered at that place', { tags: ['build'] }, () => {
  fc.assert(
    fc.property(fc.constantFrom(...PATHS.filter(path => !/^\d+$/.test(path.at(-1)!))), path => {
      const key = path.at(-1)!
      const story = createSmallStory()
      setAt(story, [...path.slice(0, -1), `${key}Zz`], 1)
      const result = parseSmall(story)
      ok(
        !result.ok &&
          result.problems.some(problem => problem.path.includes(`${key}Zz`) && problem.severity === 'error'),
      )
    }),
  )
})
