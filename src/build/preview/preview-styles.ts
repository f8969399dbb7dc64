// The page's own style sheets for a picture: in one theme, with every colour in its place, and only what a drawing can
// have.
import { toTokens } from '../../views/map/palette.ts'

/** The painter knows no rem. */
const ROOT_PX = 16

/** Rules of the picture alone; the rest is the page's. */
const OWN = `
.preview-sky { fill: var(--sky); }
.preview-paper { fill: var(--paper); }
.preview-title { fill: var(--ink); font-family: 'Source Serif 4'; font-weight: 600; letter-spacing: -0.4px; }
.preview-finding { fill: var(--ink-soft); font-family: 'Source Sans 3'; font-weight: 400; }
.overlay { font-family: 'Source Sans 3'; }
`

/**
 * `tokens` names the colours; `sheets` use them. Rules for states, for screens of a kind and for parts of a page are
 * left out.
 */
export function toPreviewStyles(tokens: string, sheets: readonly string[], theme: 'light' | 'dark'): string {
  const values = toTokens(tokens, theme)
  const plain = [...sheets, OWN]
    .join('\n')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/@[^{;]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, '')
  return Array.from(plain.matchAll(/([^{}]+)\{([^{}]*)\}/g))
    .flatMap(([, selectors, body]) => {
      const kept = selectors!
        .split(',')
        .map(each => each.trim())
        .filter(each => /^[.\w -]+$/.test(each))
      return kept.length > 0 ? [`${kept.join(', ')} {${fill(body!, values)}}`] : []
    })
    .join('\n')
}

const fill = (body: string, values: ReadonlyMap<string, string>): string =>
  body
    .replace(
      /var\(--([\w-]+)(?:,\s*([^()]+))?\)/g,
      (_, name: string, other?: string) => values.get(name) ?? other ?? 'inherit',
    )
    .replaceAll('currentcolor', 'currentColor')
    .replace(/([\d.]+)rem\b/g, (_, size: string) => `${Number(size) * ROOT_PX}px`)
