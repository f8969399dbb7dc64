// What Preact writes as HTML, read by a reader of XML: the same texts and values.
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { toXml } from './to-xml.ts'

const read = (xml: string) =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml').documentElement!

for (const text of [
  ']]>',
  '<![CDATA[ ]]>',
  '"\'&amp;<>',
  'a > b d e',
  ' d >',
  '="" d',
  ']]\ufffe>',
  'x\uffffy',
  '&#0;',
])
  test(`${JSON.stringify(text)} in a text and in a value`, () => {
    const drawing = h(
      'svg',
      { id: text },
      h('text', { 'data-a': text, class: '' }, text),
      h('path', { d: '', name: 'x' }),
    )
    const svg = read(toXml(renderToString(drawing)))
    const kept = text.replace(/[\ufffe\uffff]/g, '')
    const [inside, path] = Array.from(svg.getElementsByTagName('*'))
    expect([svg.getAttribute('id'), inside!.getAttribute('data-a'), inside!.textContent]).toEqual([kept, kept, kept])
    expect([inside!.getAttribute('class'), path!.getAttribute('d'), path!.getAttribute('name')]).toEqual(['', '', 'x'])
  })
