// The snippets as an editor pastes them, with titles and addresses that try to break out of them.
import { deepEqual, equal } from 'node:assert/strict'
import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeSnippet, SNIPPETS, toSnippet, type SnippetChoice } from './snippets.ts'

const plain: SnippetChoice = {
  page: 'https://maps.example/s/bridge/',
  script: 'https://maps.example/v1/embed.js',
  title: 'Map: The bridge',
  parameters: {},
  height: 640,
}

test('the three, word for word', () => {
  const frame =
    '<iframe src="https://maps.example/s/bridge/embed/?event=opening&#38;theme=dark" title="Map: The bridge" ' +
    'width="100%" height="640" frameborder="0" loading="lazy" allow="fullscreen; clipboard-write" ' +
    'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" ' +
    'referrerpolicy="strict-origin-when-cross-origin"></iframe>'
  const choice = { ...plain, parameters: { event: 'opening', theme: 'dark' } }
  expect(toSnippet('frame', choice)).toBe(frame)
  expect(toSnippet('script', choice)).toBe(`${frame}\n<script async src="https://maps.example/v1/embed.js"></script>`)
  expect(toSnippet('element', choice)).toBe(
    '<dateline-map src="https://maps.example/s/bridge/" event="opening" theme="dark">' +
      '<a href="https://maps.example/s/bridge/?event=opening&#38;theme=dark">Map: The ' +
      'bridge</a></dateline-map>\n<script async src="https://maps.example/v1/embed.js"></script>',
  )
})

const HOSTILE = [
  '"><script>alert(1)</script>',
  "' onload='alert(1)",
  '&quot;&lt;b&gt;',
  '</iframe></dateline-map>',
  '`${alert(1)}`',
  'a\nb\u2028c\u0000d',
  '<!--',
  ']]>',
  '한국 “말” & Kim’s',
  '\\"',
  'javascript:alert(1)',
]

test('nothing of a title or a parameter becomes markup', () => {
  for (const text of HOSTILE) expect(escapeSnippet(text), text).not.toMatch(/[<>"'`\n\u2028\u0000]/)
  for (const text of HOSTILE) for (const kind of SNIPPETS) expectWhole(kind, text)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...SNIPPETS), (text, kind) => expectWhole(kind, text)),
    { numRuns: 300 },
  )
})

/** Another reader of markup finds just the elements of the snippet, and every text as it was. */
function expectWhole(kind: (typeof SNIPPETS)[number], text: string): void {
  const snippet = toSnippet(kind, { ...plain, title: text, parameters: { t: text } })
  const markup = new DOMParser({
    onError: (_, message) => {
      throw new Error(message)
    },
  }).parseFromString(`<body>${snippet.replaceAll(' async ', ' ')}</body>`, 'text/xml')
  const elements = Array.from(markup.documentElement!.childNodes)
    .filter(node => node.nodeType === 1)
    .map(node => node.nodeName)
  deepEqual(elements, { frame: ['iframe'], script: ['iframe', 'script'], element: ['dateline-map', 'script'] }[kind])
  const seen = text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ')
  const frame = markup.getElementsByTagName('iframe')[0],
    map = markup.getElementsByTagName('dateline-map')[0]
  const address = new URL(frame ? frame.getAttribute('src')! : map!.getElementsByTagName('a')[0]!.getAttribute('href')!)
  equal(frame ? frame.getAttribute('title') : map!.textContent, seen)
  const path = frame ? 'https://maps.example/s/bridge/embed/' : 'https://maps.example/s/bridge/'
  equal(address.origin + address.pathname, path)
  equal(address.searchParams.get('t'), text)
}
