// Fills a template (page-templates.ts) with a story or the front page of several. Pure.
import { enFront } from '../i18n/en-front.ts'
import type { Language } from '../i18n/languages.ts'
import { escapeHtml } from './escape-html.ts'
import { fill } from './fill-template.ts'

/** The file of a long story that holds what the page of any other holds itself. */
export const INDEX = 'index.json'

export interface PageParts {
  /** Of the folder of the page, from the top of the build: `s/<story>/`. */
  readonly path: string
  /** BCP 47, of the story. */
  readonly lang: string
  /** BCP 47, of the page's own words. */
  readonly ownLang: string
  readonly title: string
  readonly description: string
  /** HTML of the page's body. */
  readonly body: string
  /** JSON, safe inside a script element; of a long story it is the file index.json. */
  readonly data?: string
}

/**
 * `toTop` leads from the page's folder to the top of the build: `./` or `../../`. `jsonLd` is safe inside a script
 * element, which no policy runs; `share` is markup for the head.
 */
export function toStoryHtml(
  template: string,
  { path, lang, ownLang, title, description, body, data }: PageParts,
  jsonLd: string,
  share: string,
  toTop: string,
): string {
  return fill(toOwnLanguage(template, ownLang), {
    lang,
    ownLang,
    title,
    head:
      `${data === undefined ? toIndexPreload(path, toTop) : ''}${share}` +
      `<meta name="description" content="${escapeHtml(description)}">`,
    body,
    // After the map, which a reader waits for and a search engine does not.
    data: `<script type="application/ld+json">${jsonLd}</script>${toDataScript(path, data, toTop)}`,
    toTop,
  })
}

/** `data-source` is the whole story, for a page that somebody has changed before its script ran. */
const toDataScript = (path: string, data: string | undefined, toTop: string): string =>
  data === undefined
    ? `<script type="application/json" id="story-data" data-index="${toTop}${path}${INDEX}"></script>`
    : `<script type="application/json" id="story-data" data-source="${toTop}${path}story.json">${data}</script>`

/** Of a long story the page cannot come alive before it is there. */
const toIndexPreload = (path: string, toTop: string): string =>
  `<link rel="preload" href="${toTop}${path}${INDEX}" as="fetch" crossorigin>`

const FURTHER = /href="\.\/s\/[a-z0-9-]+\/(?:[A-Za-z][A-Za-z0-9-]*\/)?(?:\d+|article)\//g

/**
 * The page for a frame; search engines are to find the full one. `changed` is the date of the last correction, EDTF.
 */
export function toEmbedHtml(
  template: string,
  { path, lang, ownLang, title, body, data }: PageParts,
  toTop: string,
  changed?: string,
): string {
  const told =
    changed === undefined ? template : template.replace(PAGE, () => `${PAGE} data-changed="${escapeHtml(changed)}"`)
  return fill(toOwnLanguage(told, ownLang), {
    lang,
    ownLang,
    title,
    head: `${data === undefined ? toIndexPreload(path, toTop) : ''}<meta name="robots" content="noindex">`,
    // The articles' texts are in the full page only, and the rest of a long story on further pages.
    body: body
      .replaceAll('href="#passage-', 'target="_blank" rel="noopener" href="../#passage-')
      .replaceAll(FURTHER, 'target="_blank" rel="noopener" $&'),
    data: toDataScript(path, data, toTop),
    toTop,
  })
}

const PAGE = '<div id="page"'

/** In a page that is in the story's language: what of its body says nothing else is the page's own. */
const toOwnLanguage = (template: string, lang: string): string =>
  template.replace(PAGE, () => `${PAGE} lang="${escapeHtml(lang)}"`)

/** A further page of a long story; `head` is markup. */
export const toPartHtml = (template: string, parts: PageParts, head: string, toTop: string): string =>
  fill(toOwnLanguage(template, parts.ownLang), {
    ...parts,
    head: `<meta name="description" content="${escapeHtml(parts.description)}">${head}`,
    data: '',
    toTop,
  })

/** `body` is that of front/front-page.tsx. */
export const toFrontHtml = (template: string, body: string, { lang, front }: Language): string =>
  fill(template, {
    ...OWN,
    title: front.name,
    lang,
    ownLang: lang,
    head: `<meta name="description" content="${escapeHtml(front.about)}">`,
    body,
  })

/** In the place of a story that has been taken down; all of its words are the editor's. */
export function toRemovedHtml(
  template: string,
  { lang, title, text, link }: { lang: string; title: string; text: string; link?: string | undefined },
  toTop: string,
): string {
  const more = link && `<p><a href="${escapeHtml(link)}" target="_top">${escapeHtml(link)}</a></p>`
  return fill(template, {
    lang,
    ownLang: lang,
    title,
    head: '<meta name="robots" content="noindex">',
    body: `<main class="front-empty"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>${more ?? ''}</main>`,
    toTop,
  })
}

/** What to do in a project without a story. */
export function toEmptyHtml(template: string): string {
  const { title, steps } = enFront.empty
  const items = steps.map(step => `<li>${escapeHtml(step)}</li>`).join('')
  return fill(template, { ...OWN, body: `<main class="front-empty"><h1>${title}</h1><ol>${items}</ol></main>` })
}

/** Problems of the stories, shown in place of the page while an author works on them. */
export function toProblemHtml(template: string, problems: readonly string[]): string {
  const lines = `<pre>${escapeHtml(problems.join('\n\n'))}</pre>`
  return fill(template, {
    ...OWN,
    body: `<main class="problems"><h1>The story cannot be shown yet</h1>${lines}</main>`,
  })
}

/** A page of no story. */
const OWN = { lang: 'en', ownLang: 'en', title: 'Dateline', toTop: './' }
