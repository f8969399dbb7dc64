import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toHeaders } from './inline-styles.ts'
import { placeLaterStyles } from './later-styles.ts'

const toPage = (css: string, body: string): string =>
  `<head><title>&lt;style></title>\n<style>${css}</style></head><body>${body}</body>`
const LATER = '.later-styles{display:none}.list{width:2px}'
const toRoom = (css = ''): string => `<div class="later-styles"><style>${css}</style></div>`

test('the styles from the mark on stand where the page leaves room, the others stay', () => {
  const css = `.map{width:1px}${LATER}`
  expect(placeLaterStyles(toPage(css, `<svg></svg>${toRoom()}<ol></ol>`))).toBe(
    toPage('.map{width:1px}', `<svg></svg>${toRoom(LATER)}<ol></ol>`),
  )
  for (const part of ['.map{width:1px}', LATER])
    expect(toHeaders({ styles: [css], scripts: [] })).toContain(createHash('sha256').update(part).digest('base64'))
})

test('the sheet for paper and for a page without script goes with them', () => {
  const sheet = '<link rel="stylesheet" media="print, (scripting: none)" href="./a.css">'
  expect(placeLaterStyles(toPage(`a{}${LATER}`, `${sheet}\n${toRoom()}<link media="all" href="./b.css">`))).toBe(
    toPage('a{}', `${toRoom(LATER).replace('</div>', `${sheet}</div>`)}<link media="all" href="./b.css">`),
  )
})

test('a page without room or without a mark stays as it is', () => {
  for (const html of [
    toPage(`a{}${LATER}`, '<ol></ol>'),
    toPage('a{}', toRoom()),
    toPage('', ''),
    'no page',
    toPage('a{}', `<p>${LATER} &lt;style>&lt;/style></p>${toRoom()}`),
  ])
    expect(placeLaterStyles(html)).toBe(html)
})

test('what looks like a pattern stays as it is written', () => {
  const later = `${LATER}b{content:"$& $1 $\`"}`
  expect(placeLaterStyles(toPage(`a{}${later}`, toRoom()))).toBe(toPage('a{}', toRoom(later)))
})

test('the first sheet after those of the map begins with the mark', () => {
  const read = (name: string) => readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8')
  expect(read('index')).toMatch(/map\.css';\n@import '\.\/timeline\.css'/)
  expect(read('timeline')).toMatch(/^\/\*.*\*\/\n\.later-styles \{/)
})
