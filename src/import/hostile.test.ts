// Files that are broken, enormous or meant to do harm: each is refused with its line and a reason, or read safely.
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { importText, keepLong, onlyEvent, TODAY } from './fixtures/import-text.ts'
import { importFile } from './import-file.ts'
import { ImportError } from './imported.ts'
import { OrderQuestion } from './to-story.ts'

const refusal = (name: string, content: unknown, options = {}) => {
  try {
    importText(name, content, options)
    return 'taken'
  } catch (error) {
    if (error instanceof ImportError) return `${error.line}: ${error.message}`
    throw error
  }
}
const point = (coordinates: unknown, properties: object = { title: 'T', date: '2011' }) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates },
  properties,
})
const kml = (inner: string) => `<kml xmlns="http://www.opengis.net/kml/2.2">\n${inner}</kml>`

test('files with nothing to read say so', () => {
  expect(refusal('a', '')).toBe('1: an empty file')
  expect(refusal('a.csv', ' \n\n')).toBe('1: an empty file')
  expect(refusal('a.json', '42')).toContain('no column is known of 42')
  expect(refusal('a.json', {})).toContain('JSON that is none of timelinejs, storymapjs')
  expect(refusal('a.json', { type: 'FeatureCollection', features: {} })).toContain('without its features')
  expect(refusal('a.json', { type: 'FeatureCollection', features: [] })).toContain('no item in it')
  const empty = { schemaVersion: 1, id: 'x', articles: [], places: {}, events: [] }
  expect(refusal('story.json', empty)).toBe('0: no event in it: a story has at least one')
  expect(refusal('a.xml', '<html><p>x</p></html>')).toBe('1: XML with the element <html>; expected <kml> or <gpx>')
  expect(refusal('a.csv', 'Foo,Bar\n1,2\n')).toContain('no column is known of Foo, Bar')
  expect(refusal('a.json', 'x,y', { format: 'geojson' })).toMatch(/^1: column 1: found /)
  expect(refusal('a.json', [], { format: 'timelinejs' })).toContain('neither "events" nor "timeline"')
})

test('truncated files are refused with the line where they end', () => {
  expect(refusal('a.json', '{"type": "FeatureCollection",\n"features": [\n{"type": "Fea')).toMatch(
    /^3: column 1?\d: found/,
  )
  expect(refusal('a.csv', 'title,date\nA,2011\nB,"2012\nC,2013\n')).toMatch(/^3: .*a quote that is not closed/)
  expect(refusal('a.kml', kml('<Placemark>\n<name>x'))).toMatch(/^\d: no sound XML/)
  const zip = zipSync({ 'doc.kml': strToU8(kml('<Placemark/>')) })
  expect(refusal('a.kmz', zip.slice(0, 60))).toMatch(/^1: a ZIP that cannot be read/)
  expect(refusal('a.kmz', zipSync({ 'a.txt': strToU8('x') }))).toBe('1: a ZIP without a .kml in it')
})

test('texts in UTF-16 are read, bytes in no known encoding are not', () => {
  const table = 'title,date\nÅse,2011\n'
  const utf16 = (bigEndian: boolean) => {
    const bytes = new Uint8Array((table.length + 1) * 2)
    for (const [index, char] of [...`\ufeff${table}`].entries())
      new DataView(bytes.buffer).setUint16(index * 2, char.charCodeAt(0), !bigEndian)
    return bytes
  }
  for (const bigEndian of [true, false]) expect(onlyEvent(importText('a.csv', utf16(bigEndian))).title).toBe('Åse')
  const latin = Uint8Array.from([...table].map(char => char.charCodeAt(0)))
  expect(refusal('a.csv', latin)).toBe('2: bytes that are not UTF-8: save the file as UTF-8')
  expect(refusal('a.csv', strToU8('title,date\0\nA,2011\n'))).toContain('U+0000')
  const xml = '<?xml version="1.0" encoding="ISO-8859-1"?>' + kml('<Placemark><name>Åse</name></Placemark>')
  expect(onlyEvent(importText('a.kml', Uint8Array.from([...xml].map(char => char.charCodeAt(0))))).title).toBe('Åse')
  expect(refusal('a.kml', xml.replace('ISO-8859-1', 'klingon'))).toContain('the encoding klingon')
})

test(
  '100,000 rows are refused, as many as a story holds are taken, before the time of a test is up',
  { tags: ['slow'] },
  () => {
    const toRow = (_: unknown, index: number) => `Row ${index},2011-03-03,${index % 90},5.12345\n`
    const rows = (count: number) => `title,date,lat,lon\n${Array.from({ length: count }, toRow).join('')}`
    expect(refusal('a.csv', rows(100_000))).toContain('100000 items, and a story holds at most 20000')
    const bytes = strToU8(rows(20_000))
    expect(importFile({ name: 'a.csv', bytes, today: TODAY }, keepLong).texts.get('seeds/a.txt')).toContain(
      'Row 19999\n',
    )
  },
)

test('a ZIP that unpacks to more than its limit is never unpacked', { tags: ['slow'] }, () => {
  const bomb = zipSync({ 'doc.kml': new Uint8Array(60_000_000) }, { level: 9 })
  expect(bomb.length).toBeLessThan(100_000)
  expect(refusal('a.kmz', bomb)).toBe('1: doc.kml: 60000000 bytes, more than 50000000')
  // One that says less than it holds: the sizes in its directory are overwritten.
  const lying = bomb.slice()
  const view = new DataView(lying.buffer)
  for (let at = 0; at < lying.length - 30; at += 1)
    if (view.getUint32(at, true) === 60_000_000) view.setUint32(at, 1000, true)
  expect(refusal('a.kmz', lying)).not.toBe('taken')
})

test('XML with entities of its own is not read, and nothing that it names is fetched', () => {
  const toFile = (entities: string) => `<!DOCTYPE kml [${entities}]>${kml('<Placemark><name>&b;</name></Placemark>')}`
  const bomb = toFile('<!ENTITY a "aaaa">\n<!ENTITY b "&a;&a;&a;&a;">')
  expect(refusal('a.kml', bomb)).toContain('1: entities of its own (<!ENTITY)')
  const file = toFile('\n<!ENTITY b SYSTEM "file:///etc/passwd">')
  expect(refusal('a.kml', file)).toContain('2: entities of its own')
  expect(refusal('a.kml', kml('<Placemark><name>&unknown;</name></Placemark>'))).toMatch(/^2: no sound XML/)
  expect(refusal('a.kml', kml('<Placemark><name>x</nam></Placemark>'))).toContain('found </nam>; expected </name>')
  expect(refusal('a.kml', '<kml/><kml/>')).toMatch(/expected one that holds all$/)
  expect(refusal('a.kml', kml('<Folder>'.repeat(50_000)))).toContain('more than 100 elements in each other')
  expect(refusal('a.json', '['.repeat(100_000))).toContain('32 levels')
})

test('HTML everywhere ends as plain text', () => {
  const html = '<img src=x onerror=alert(1)><script>alert(2)</script><b>Bold</b> &amp; plain'
  const tried = importText('a.json', {
    title: { text: { headline: html } },
    events: [
      {
        start_date: { year: 2011 },
        display_date: html,
        text: { headline: html, text: html },
        group: html,
        media: { caption: html },
      },
    ],
  })
  expect(tried.errors).toEqual([])
  expect(JSON.stringify(tried.story) + tried.text).not.toMatch(/<|alert/)
  expect(onlyEvent(tried).title).toBe('Bold & plain')
})

test('keys that reach a prototype, and ids that do, change nothing', () => {
  const features = `{"type":"FeatureCollection","features":[{"type":"Feature","id":"__proto__","geometry":null,
"properties":{"__proto__":{"polluted":1},"constructor":"c",
"title":"__proto__","date":"2011","category":"constructor"}}]}`
  const tried = importText('a.geojson', features)
  expect(tried.errors).toEqual([])
  expect(onlyEvent(tried)).toMatchObject({ id: 'proto', title: '__proto__', category: 'constructor-2' })
  expect(tried.notes[0]).toMatch(/^told 2: the key "__proto__"/)
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
  const table = importText('a.csv', '__proto__,title,date,constructor\nx,One,2011,y\n')
  expect([onlyEvent(table).title, table.errors]).toEqual(['One', []])
  expect(table.text).toContain('constructor: y')
})

test('dates that cannot be are open, those of years that a story has not are listed and keep their words', () => {
  const rows =
    'headline,year,month,day\nCaesar,-44,3,15\nNobody,0,,\nFebruary,2011,2,30\nMonth,2011,13,\nFine,2011,2,3\n'
  const tried = importText('a.csv', rows)
  expect(tried.errors).toEqual([])
  expect(tried.story.events.map(({ title, when }) => [title, when.edtf, 'review' in when])).toEqual([
    ['February', '[..2026-11-30]', true],
    ['Month', '[..2026-11-30]', true],
    ['Fine', '2011-02-03', false],
  ])
  expect(tried.notes.slice(0, 2)).toEqual([
    'left-out 2: "Caesar": "-0044-03-15": a story has no years before 1',
    'left-out 3: "Nobody": "0000": a story has no years before 1',
  ])
  expect(tried.text).toContain('Caesar\n-0044-03-15\n')
})

test('an end before its start is a proposal, and what lies ahead is planned', () => {
  const tried = importText('a.csv', 'title,start,end\nBack,2011-05,2011-03\nAhead,2040-01-01,\n')
  expect(tried.errors).toEqual([])
  expect(tried.story.events).toMatchObject([
    {
      when: {
        edtf: '2011-05',
        review: 'proposed',
        note: 'In a.csv its end, 2011-03, comes before its start, 2011-05.',
      },
    },
    { status: 'planned', when: { edtf: '2040-01-01' } },
  ])
})

test('dates with two readings are asked for, all of them at once', () => {
  const rows = 'title,date\nOne,03/04/2011\nTwo,25/12/2011\nThree,5/6/2011\n'
  expect(() => importText('a.csv', rows)).toThrow(OrderQuestion)
  const tried = importText('a.csv', rows, { order: 'dmy' })
  expect(tried.story.events.map(({ when }) => when.edtf)).toEqual(['2011-04-03', '2011-12-25', '2011-06-05'])
  expect(tried.story.events[0]!.when).toMatchObject({ basis: 'resolved', text: '03/04/2011' })
})

const area = (ring: unknown) => ({ ...point([]), geometry: { type: 'Polygon', coordinates: [ring] } })

test('positions: poles, the antimeridian, swaps, texts, and places that cannot be drawn', () => {
  const features = [
    point([0.12345, 90]),
    point([-180, -17.12345]),
    point([37.5665, 126.978]),
    point(['5,32415', '60,39299']),
    point([0, 0]),
    point([5]),
    point('5 60'),
    area([[170, 0], [-170, 0], [-170, 5], [170, 5], [170, 0]]), // prettier-ignore
    area([[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]), // prettier-ignore
    { ...point([]), geometry: { type: 'Circle', coordinates: [0, 0] } },
  ].map((feature, index) => ({ ...feature, properties: { title: `T${index}`, date: '2011' } }))
  const tried = importText('a.json', { type: 'FeatureCollection', features })
  expect(tried.errors).toEqual([])
  expect(tried.story.events).toHaveLength(features.length)
  expect(Object.values(tried.story.places).map(({ geometry }) => geometry.coordinates)).toEqual([
    [0.12345, 90],
    [-180, -17.12345],
    [5.32415, 60.39299],
    [0, 0],
  ])
  expect(tried.story.events[2]!.whereNote).toContain('latitude 126.978 and longitude 37.5665, which look swapped')
  expect(tried.notes.map(note => note.replace(/^\S+ \d+: /, ''))).toEqual([
    'the place of "T2": latitude 126.978 and longitude 37.5665, which look swapped',
    '"T4" lies at 0, 0: is that meant?',
    expect.stringContaining('the place of "T5"'),
    expect.stringContaining('the place of "T6"'),
    expect.stringContaining('a side longer than 180 degrees'),
    expect.stringContaining('crosses itself'),
    expect.stringContaining('a geometry of the type Circle'),
  ])
})

test('missing headlines, clashing ids, equal rows and one text inside another', () => {
  const rows =
    'id,title,text,date\nx,,"First sentence. Second.",2011\nx,Same,,2011\nx,Same,,2011\n,Same,,\n,,,2012\n日,日本,,2013\n'
  const tried = importText('a.csv', rows)
  expect(tried.errors).toEqual([])
  expect(tried.story.events.map(({ id, title }) => [id, title])).toEqual([
    ['x', 'First sentence.'],
    ['x-2', 'Same'],
    ['x-3', 'Same'],
    ['same', 'Same'],
    ['item-line-6', 'Item of line 6'],
    ['event', '日本'],
  ])
})

test('a text of any length is cited whole, in pieces', () => {
  const words = Array.from({ length: 2000 }, (_, index) => `word${index}${index % 9 === 8 ? '.' : ''}`).join(' ')
  const tried = importText('a.json', {
    type: 'Feature',
    geometry: null,
    properties: { title: 'T', date: '2011', text: words },
  })
  expect(tried.errors).toEqual([])
  const quoted = onlyEvent(tried).cite.map(({ exact }) => exact)
  expect(Math.max(...quoted.map(({ length }) => length))).toBeLessThanOrEqual(1500)
  expect(quoted.join(' ').replace(/\s+/g, ' ')).toBe(`T 2011 ${words}`)
  const unbroken = importText('a.csv', `title,date,text\nT,2011,${'😀'.repeat(3000)}\n`)
  expect(unbroken.errors).toEqual([])
})

test('cells beyond the last column are told with their line', () => {
  const tried = importText('a.csv', 'title,date\nOne, two,2011\nThree,2012\n')
  expect(tried.notes[0]).toBe('left-out 2: 2011: cells after the last column. Quotes missing?')
})

test('our own story with paths and ids that lead elsewhere writes inside seeds alone', () => {
  const article = { id: '../../../etc/x', headline: 'H', published: '2011', text: '/etc/passwd', body: 'Words.' }
  const tried = importText('story.json', { id: '../x', articles: [article], places: {}, events: [{}] })
  expect([tried.story.id, tried.story.articles[0]!.text]).toEqual(['story', 'seeds/story.txt'])
  expect(tried.errors.length).toBeGreaterThan(0)
})
