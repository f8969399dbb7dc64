// dateline.config.json: what it may say, and what is told of what it may not.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { toProblemLines } from '../../compiler/problem.ts'
import { readLogo, readSettings } from './read-settings.ts'
import { parseSettings } from './settings.ts'

const WHOLE = {
  address: 'https://maps.example/news/',
  name: 'The <Daily> “Ferry”',
  lang: 'pt-BR',
  accent: { light: '#0b57d0', dark: '#8ab4f8' },
  logo: 'logo.svg',
  credits: ['Maps: the graphics desk'],
  seas: { 'Sea of Japan': { en: 'East Sea', ko: '동해' }, 'Yellow Sea': 'West <b>Sea</b>' },
  disputedBorders: 'hidden',
  tiles: { url: '/maps/tiles/{z}/{x}/{y}@2x.webp', minzoom: 8, maxzoom: 18, credit: '© The <Daily>' },
  places: [
    {
      ...{ name: 'Ferry Village', names: ['Ferryville'], country: 'NG', region: 'NG-KD', kind: 'city' },
      ...{ coordinates: [7.4401, 10.5], ref: 'https://maps.example/node/1' },
    },
  ],
  removed: { bridge: { title: 'Withdrawn', text: 'The source was wrong.', link: 'https://maps.example/why' } },
}

test('all that it may say, and nothing at all', () => {
  expect(parseSettings(JSON.stringify(WHOLE))).toEqual({ ok: true, settings: WHOLE, warnings: [] })
  expect(parseSettings('{}')).toEqual({ ok: true, settings: {}, warnings: [] })
})

const place = (fields: object, ...more: object[]): string =>
  JSON.stringify({ places: [fields, ...more].map(each => ({ ...WHOLE.places[0], ...each })) })
const tiles = (fields: object): string => JSON.stringify({ tiles: { ...WHOLE.tiles, ...fields } })
const PATH = 'expected a path on the same server, to PNG, JPG or WebP, such as'
const AT = 'dateline.config.json:1:'
const refused: readonly (readonly [json: string, line: string])[] = [
  ['', `${AT}1: error: found the end of the file; expected a value`],
  ['{"name": }', `${AT}`],
  ['[]', `${AT}1: error: found []; expected an object`],
  ['null', `${AT}1: error: found null; expected an object`],
  ['{"nmae": "x"}', `nmae: found the unknown key "nmae"; expected one of`],
  ['{"nmae": "x"}', `nearest match "name"`],
  ['{"name": 3}', `name: found 3; expected a text`],
  ['{"name": "\\u200b"}', `name: found`],
  [`{"name": "${'x'.repeat(81)}"}`, `name: found 81 characters; expected at most 80 characters`],
  ['{"address": "javascript:alert(1)"}', 'address: found "javascript:alert(1)"; expected a link'],
  ['{"address": "maps.example"}', 'address: found "maps.example"; expected a link'],
  ['{"address": "https://maps.example/?a"}', 'expected the address of the site, such as'],
  ['{"address": "https://me@maps.example/"}', 'address: found'],
  ['{"lang": "x-<b>"}', 'lang: found "x-<b>"; expected a BCP 47 language tag'],
  ['{"lang": "en-x"}', 'lang: found "en-x"; expected a BCP 47 language tag'],
  ['{"accent": {"light": "red", "dark": "#8ab4f8"}}', 'accent.light: found "red"; expected a colour in six digits'],
  ['{"accent": {"light": "#0b57d0"}}', 'accent.dark: found nothing; expected the key'],
  [
    '{"accent": {"light": "#ffcc00", "dark": "#8ab4f8"}}',
    'accent.light: found "#ffcc00"; expected a contrast of 4.5 to 1 as text on #ffffff; it has 1.5',
  ],
  [
    '{"accent": {"light": "#0b57d0", "dark": "#102040"}}',
    'accent.dark: found "#102040"; expected a contrast of 4.5 to 1 as text on #171c21; it has 1.',
  ],
  ['{"logo": "../secret.png"}', 'logo: found "../secret.png"; expected the name of an SVG or PNG'],
  ['{"logo": "a.svg.exe"}', 'logo: found'],
  ['{"credits": "me"}', 'credits: found "me"; expected a list'],
  [
    `{"credits": [${Array.from({ length: 21 }, () => '"x"').join()}]}`,
    'credits: found 21 entries; expected at most 20',
  ],
  ['{"seas": []}', 'seas: found []; expected an object'],
  [
    '{"seas": {"Sea of Japn": "East Sea"}}',
    'seas["Sea of Japn"]: found "Sea of Japn"; expected the English name of a sea',
  ],
  ['{"seas": {"Sea of Japn": "East Sea"}}', 'nearest match "Sea of Japan"'],
  ['{"seas": {"동해": "East Sea"}}', 'expected the English name of a sea of the map'],
  ['{"seas": {"": "East Sea"}}', 'expected the English name of a sea of the map'],
  [`{"seas": {"${'x'.repeat(9999)}": "East Sea"}}`, 'expected the English name of a sea of the map'],
  ['{"seas": {"constructor": "East Sea"}}', 'expected the English name of a sea of the map'],
  ['{"seas": {"__proto__": "East Sea"}}', 'error: '],
  ['{"seas": {"East Sea": "a", "Sea of Japan": "b"}}', 'expected one entry for a sea; "East Sea" is the same'],
  ['{"seas": {"Yellow Sea": 3}}', 'seas["Yellow Sea"]: found 3; expected a text, or texts by language'],
  ['{"seas": {"Yellow Sea": null}}', 'seas["Yellow Sea"]: found null; expected a text, or texts by language'],
  ['{"seas": {"Yellow Sea": ["a"]}}', 'expected a text, or texts by language'],
  ['{"seas": {"Yellow Sea": {}}}', 'expected a text, or texts by language'],
  ['{"seas": {"Yellow Sea": " "}}', 'expected at least 1 character'],
  ['{"seas": {"Yellow Sea": {"ko": ""}}}', 'seas["Yellow Sea"].ko: found an empty text; expected at least 1 character'],
  ['{"seas": {"Yellow Sea": {"ko": 3}}}', 'seas["Yellow Sea"].ko: found 3; expected a text'],
  [`{"seas": {"Yellow Sea": "${'x'.repeat(61)}"}}`, 'found 61 characters; expected at most 60 characters'],
  ['{"seas": {"Yellow Sea": {"<b>": "a"}}}', 'expected a BCP 47 language tag'],
  ['{"seas": {"Yellow Sea": {"constructor": "a"}}}', 'expected another key'],
  ['{"disputedBorders": "dotted"}', 'disputedBorders: found "dotted"; expected one of dashed, solid, hidden'],
  ['{"disputedBorders": "Hiden"}', 'nearest match "hidden"'],
  ['{\n"disputedBorders": true}', 'json:2:20: error: disputedBorders: found true; expected one of'],
  ['{"disputedBorders": "__proto__"}', 'expected one of dashed, solid, hidden'],
  ['{"disputedBorders": ["solid"]}', 'expected one of dashed, solid, hidden'],
  ['{"tiles": "/tiles/{z}/{x}/{y}.png"}', 'tiles: found "/tiles/{z}/{x}/{y}.png"; expected an object'],
  ['{"tiles": []}', 'tiles: found []; expected an object'],
  ['{"tiles": {}}', 'tiles.url: found nothing; expected the key'],
  ['{"tiles": {}}', 'tiles.credit: found nothing; expected the key'],
  [tiles({ tms: true }), 'tiles.tms: found the unknown key "tms"'],
  ...[
    ...['https://tiles.example/{z}/{x}/{y}.png', '//tiles.example/{z}/{x}/{y}.png', '/a//{z}/{x}/{y}.png'],
    ...['/\\\\tiles.example/{z}/{x}/{y}.png', '\\\\tiles.example\\{z}\\{x}\\{y}.png', 'tiles/{z}/{x}/{y}.png'],
    ...['/../{z}/{x}/{y}.png', '/a/../{z}/{x}/{y}.png', '/./{z}/{x}/{y}.png', '/.git/{z}/{x}/{y}.png'],
    ...['javascript:alert(1)', 'data:image/png;{z}/{x}/{y}.png', '/%2e%2e/{z}/{x}/{y}.png', '/{z}/{x}/{y}.png?a'],
    ...['/t/{z}/{x}/{y}.svg', '/t/{z}/{x}/{y}', '/t/{z}/{x}/{y}.png ', '/t/{z}/{x}/{-y}.png', '/{s}/{z}/{x}/{y}.png'],
    ...['/t"onload="/{z}/{x}/{y}.png', '/<b>/{z}/{x}/{y}.png', '/t&amp;/{z}/{x}/{y}.png', '/t\\n/{z}/{x}/{y}.png', ''],
  ].map(url => [tiles({ url }), PATH] as const),
  [tiles({ url: '/t/{z}/{x}.png' }), 'tiles.url: found "/t/{z}/{x}.png"; expected {z}, {x} and {y}, each once'],
  [tiles({ url: '/{z}/{z}/{x}/{y}.png' }), 'expected {z}, {x} and {y}, each once'],
  [tiles({ url: `/${'a'.repeat(300)}/{z}/{x}/{y}.png` }), 'tiles.url: found 317 characters; expected at most 200'],
  [tiles({ url: `${'/a'.repeat(99_999)}!` }), 'expected at most 200 characters'],
  [tiles({ url: 3 }), 'tiles.url: found 3; expected a text'],
  [tiles({ minzoom: '8' }), 'tiles.minzoom: found "8"; expected a number'],
  [tiles({ minzoom: 7.5 }), 'tiles.minzoom: found 7.5; expected a whole number from 0 to 15'],
  [tiles({ minzoom: -1 }), 'tiles.minzoom: found -1; expected a whole number from 0 to 15'],
  [tiles({ minzoom: 16 }), 'tiles.minzoom: found 16; expected a whole number from 0 to 15'],
  [tiles({ maxzoom: 23 }), 'tiles.maxzoom: found 23; expected a whole number from 0 to 22'],
  [tiles({ maxzoom: null }), 'tiles.maxzoom: found null; expected a number'],
  [tiles({ maxzoom: 7 }), 'tiles.maxzoom: found 7; expected at least 8, its minzoom'],
  [tiles({ credit: ' ' }), 'tiles.credit: found'],
  [tiles({ credit: 'x'.repeat(301) }), 'tiles.credit: found 301 characters; expected at most 300'],
  [tiles({ credit: { en: 'x' } }), 'tiles.credit: found an object; expected a text'],
  ['{"places": {}}', 'places: found an object; expected a list'],
  ['{"places": [3]}', 'places[0]: found 3; expected an object'],
  ['{"places": [{}]}', 'places[0].name: found nothing; expected the key'],
  ['{"places": [{}]}', 'expected the key "ref": the address of a public page that says where the place lies'],
  [place({ lng: 3 }), 'places[0].lng: found the unknown key "lng"'],
  [place({ name: '…!' }), 'places[0].name: found "…!"; expected a name with a letter or digit'],
  [place({ name: 'Mara, NG' }), 'places[0].name: found "Mara, NG"; expected a name with a letter or digit, without'],
  [place({ name: 'x'.repeat(121) }), 'places[0].name: found 121 characters; expected at most 120'],
  [place({ names: 'Mara' }), 'places[0].names: found "Mara"; expected a list'],
  [place({ names: ['a\tb'] }), 'places[0].names[0]: found'],
  [place({ names: Array.from({ length: 21 }, () => 'a') }), 'places[0].names: found 21 entries; expected at most 20'],
  [place({ country: 'ng' }), 'places[0].country: found "ng"; expected the ISO 3166-1 code of a country'],
  [place({ country: '__proto__' }), 'places[0].country: found'],
  [place({ region: 'Kaduna' }), 'places[0].region: found "Kaduna"; expected an ISO 3166-2 code'],
  [place({ region: 'NE-1' }), 'places[0].region: found "NE-1"; expected a region of NG'],
  [place({ kind: 'water' }), 'places[0].kind: found "water"; expected one of city, region, other'],
  [place({ kind: 'citty' }), 'nearest match "city"'],
  [place({ coordinates: [7.5, 100.5] }), 'places[0].coordinates: found [7.5,100.5]; expected longitude -180 to 180'],
  [place({ coordinates: [7] }), 'places[0].coordinates: found 1 entry; expected 2 entries'],
  [place({ coordinates: ['7', 8] }), 'places[0].coordinates[0]: found "7"; expected a number'],
  [place({}).replace('10.5', '1e999'), 'error: places[0].coordinates[1]: found'],
  [place({ coordinates: [7.12345678, 8] }), 'places[0].coordinates: found [7.12345678,8]; expected at most 7 decimals'],
  [place({ ref: 'javascript:alert(1)' }), 'places[0].ref: found "javascript:alert(1)"; expected a link'],
  [place({}, { name: 'FERRY-VILLAGE' }), 'places[1].name: found "FERRY-VILLAGE", as in places[0]; expected each place'],
  [place({}, ...Array.from({ length: 2000 }, () => ({}))), 'places: found 2001 entries; expected at most 2000'],
  ['{"removed": {"../x": {"title": "a", "text": "b"}}}', 'an id in kebab-case'],
  ['{"removed": {"a": {"title": "a"}}}', 'removed.a.text: found nothing; expected the key'],
  ['{"removed": {"__proto__": {"title": "a", "text": "b"}}}', 'error: '],
]
for (const [json, line] of refused)
  test(`refused: ${json.slice(0, 60)}: ${line.slice(0, 40)}`, () => {
    const parsed = parseSettings(json)
    expect(parsed.ok ? [] : toProblemLines(parsed.problems).join('\n')).toContain(line)
  })

test('a folder without one has no settings; one that is wrong is told with its place', () => {
  const root = mkdtempSync(join(tmpdir(), 'dateline-settings-'))
  try {
    expect(readSettings(root)).toEqual({})
    writeFileSync(join(root, 'dateline.config.json'), '\ufeff{\n "name": "A",\n "logo": "logo.png"\n}')
    expect(readSettings(root)).toEqual({ name: 'A', logo: 'logo.png' })
    expect(() => readLogo(root, { logo: 'logo.png' })).toThrow('dateline.config.json: logo: logo.png: no such file')
    writeFileSync(join(root, 'logo.png'), 'x')
    expect(readLogo(root, { logo: 'logo.png' })).toMatchObject({ path: 'assets/logo-2d711642.png' })
    writeFileSync(join(root, 'dateline.config.json'), '{\n "name": 1\n}')
    expect(() => readSettings(root)).toThrow('dateline.config.json:2:10: error: name: found 1; expected a text')
  } finally {
    rmSync(root, { recursive: true })
  }
})
