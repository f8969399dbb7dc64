// The three snippets that an editor can paste, from one page's address and what was chosen for it.

export const SNIPPETS = ['frame', 'script', 'element'] as const
export type SnippetKind = (typeof SNIPPETS)[number]

export interface SnippetChoice {
  /** Absolute, of the story's full page: `https://…/s/<story>/`. */
  readonly page: string
  /** Absolute, of embed.js. */
  readonly script: string
  /** What a reader who sees no map is told: "Map: …". */
  readonly title: string
  /** Parameters of the address, in order. */
  readonly parameters: Readonly<Record<string, string>>
  /** Of a frame that nothing sizes, and until a script has: whole pixels. */
  readonly height: number
}

/** For a text or an attribute's value between double quotes. Line breaks would end a snippet in some editors. */
export const escapeSnippet = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ')
    .replace(/[&<>"'`]/g, character => `&#${character.charCodeAt(0)};`)

/** A sandbox in which the links still open: without the last two they die in silence. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

export function toSnippet(kind: SnippetKind, choice: SnippetChoice): string {
  const script = `<script async src="${escapeSnippet(choice.script)}"></script>`
  if (kind === 'frame') return toFrame(choice)
  if (kind === 'script') return `${toFrame(choice)}\n${script}`
  const attributes = Object.entries({ src: choice.page, ...choice.parameters })
    .map(([name, value]) => ` ${name}="${escapeSnippet(value)}"`)
    .join('')
  const address = escapeSnippet(toAddress(choice.page, choice.parameters))
  const link = `<a href="${address}">${escapeSnippet(choice.title)}</a>`
  return `<dateline-map${attributes}>${link}</dateline-map>\n${script}`
}

/** Attributes rather than styles: a page's policy may forbid these. */
function toFrame({ page, title, parameters, height }: SnippetChoice): string {
  const address = escapeSnippet(toAddress(`${page}embed/`, parameters))
  return (
    `<iframe src="${address}" title="${escapeSnippet(title)}" width="100%" height="${Math.round(height)}"` +
    ` frameborder="0" loading="lazy" allow="fullscreen; clipboard-write" sandbox="${SANDBOX}"` +
    ` referrerpolicy="strict-origin-when-cross-origin"></iframe>`
  )
}

/** The address of a page with parameters; also of the live preview. */
export function toAddress(page: string, parameters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams({ ...parameters }).toString()
  return query ? `${page}?${query}` : page
}
