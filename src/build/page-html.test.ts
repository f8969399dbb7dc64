// The template and a story in it: the page's own addresses lead to the top of the build, and no text is rewritten.
import { ENGLISH } from '../i18n/languages.ts'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toEmbedHtml, toFrontHtml, toPartHtml, toRemovedHtml, toStoryHtml } from './page-html.ts'
import { toFrontTemplate, toPartTemplate } from './page-templates.ts'

const TEMPLATE = `<!doctype html><html lang="en"><head><title>Dateline</title>
<style>@font-face { src: url(./assets/a.woff2) }</style><link href="./icon.svg"></head>
<body><!--page--><!--data--><script src="./assets/a.js"></script></body></html>`
/** As the views write it: quotation marks, `<` and `&` of a text are escaped. */
const TEXT = 'see url(./x), src=&quot;./y&quot; $&amp; $1 &lt;!--data--> &lt;/head>'
const LD = '{"headline":"see url(./x), src=\\"./y\\" $& \\u003c/head>"}'
const PARTS = {
  path: 's/story/',
  lang: 'mt',
  ownLang: 'en',
  title: 'url(./x) ="./y" $& <!--page-->',
  description: 'url(./x) ="./y"',
  body: `<h1>${TEXT}</h1><a href="./s/x/story.json">JSON</a><a href="#passage-1">Passage</a>`,
  data: '{"title":"url(./x) $&"}',
}

test('the page of a story', () => {
  expect(toStoryHtml(TEMPLATE, PARTS, LD, '<meta name="a">', '../../')).toBe(
    [
      '<!doctype html><html lang="mt"><head><title>url(./x) =&#34;./y&#34; $&#38; &#60;!--page--&#62;</title>',
      '<meta name="a"><meta name="description" content="url(./x) =&#34;./y&#34;">\n',
      '<style>@font-face { src: url(../../assets/a.woff2) }</style><link href="../../icon.svg">',
      '</head>\n',
      `<body><h1>${TEXT}</h1><a href="../../s/x/story.json">JSON</a><a href="#passage-1">Passage</a>`,
      `<script type="application/ld+json">${LD}</script>`,
      '<script type="application/json" id="story-data" data-source="../../s/story/story.json">',
      `${PARTS.data}</script><script src="../../assets/a.js"></script></body></html>`,
    ].join(''),
  )
})

test('the page in a frame', () => {
  const html = toEmbedHtml(TEMPLATE, PARTS, '../../../')
  expect(html).toContain(`<h1>${TEXT}</h1><a href="../../../s/x/story.json">`)
  expect(html).toContain('<a target="_blank" rel="noopener" href="../#passage-1">')
  expect(html).toContain('url(../../../assets/a.woff2)')
})

test('a page in a frame says when something was put right, and a page where nothing was says nothing of it', () => {
  const template = '<title></title><div id="page" class="embed"><!--page--></div><!--data-->'
  const page = '<div id="page" lang="en" data-changed="2023-11-26" class="embed">'
  expect(toEmbedHtml(template, PARTS, '', '2023-11-26')).toContain(page)
  expect(toEmbedHtml(template, PARTS, '')).not.toContain('data-changed')
})

test('what stands in the place of a story taken down is text, whatever it is', () => {
  const words = { lang: 'ar', title: '<b>gone</b>', text: '"=./x" & <script>', link: 'https://maps.example/?a="b"' }
  expect(toRemovedHtml(TEMPLATE, words, '../../')).toBe(
    [
      '<!doctype html><html lang="ar" dir="rtl"><head><title>&#60;b&#62;gone&#60;/b&#62;</title>',
      '<meta name="robots" content="noindex">\n',
      '<style>@font-face { src: url(../../assets/a.woff2) }</style><link href="../../icon.svg"></head>\n',
      '<body><main class="front-empty"><h1>&#60;b&#62;gone&#60;/b&#62;</h1>',
      '<p>&#34;=./x&#34; &#38; &#60;script&#62;</p>',
      '<p><a href="https://maps.example/?a=&#34;b&#34;" target="_top">' +
        'https://maps.example/?a=&#34;b&#34;</a></p></main>',
      '<script src="../../assets/a.js"></script></body></html>',
    ].join(''),
  )
})

test('the front page has its own styles, and no script but that of the theme', () => {
  const template = toFrontTemplate(readFileSync(new URL('../../index.html', import.meta.url), 'utf8'))
  expect(template.match(/<script/g)).toHaveLength(1)
  expect([...template.matchAll(/rel="stylesheet".* href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    '/src/styles/front.css',
  ])
  const html = toFrontHtml(template, `<h2>${TEXT}</h2>`, ENGLISH)
  expect(html).toContain(`<div id="page"><h2>${TEXT}</h2></div>\n  </body>`)
  expect(html).toContain('<title>Dateline</title><meta name="description"')
})

test('a further page of a long story has the styles of a page without script, and no script but the theme', () => {
  const template = toPartTemplate(readFileSync(new URL('../../index.html', import.meta.url), 'utf8'))
  expect(template.match(/<script/g)).toHaveLength(1)
  expect(
    [...template.matchAll(/rel="stylesheet"(?: media="([^"]*)")? href="([^"]*)"/g)].map(([, ...it]) => it),
  ).toEqual([
    [undefined, '/src/styles/index.css'],
    ['all', '/src/styles/document.css'],
    ['all', '/src/styles/alive.css'],
  ])
  const html = toPartHtml(template, PARTS, '<link rel="next" href="../3/">', '../../../')
  expect(html).toContain(`<h1>${TEXT}</h1><a href="../../../s/x/story.json">`)
  expect(html).toContain('<link rel="next" href="../3/">')
  expect(html).not.toContain('story-data')
})
