// Puts the style sheet into the page, so that the map is painted with the first answer of the server, and lets nothing
// else inline in.
import { createHash } from 'node:crypto'
import { splitStyles } from './later-styles.ts'

export interface InlinedTemplate {
  /**
   * The page's template with the styles inside. Their addresses start with `./`, which leads to the top of the build.
   */
  readonly template: string
  /**
   * What stands inside the style elements, before later-styles.ts parts them, for the policy's hashes: addresses differ
   * by the page's depth, so there is one for each.
   */
  readonly styles: readonly string[]
  /** What stands inside the template's own scripts: the theme of the link has to be there before the first paint. */
  readonly scripts: readonly string[]
  /** Name of the file that is not needed any more. */
  readonly sheet: string
}

const LINK = /[ \t]*<link rel="stylesheet"[^>]*href="\.\/([^"]+\.css)"[^>]*>\n?/

/**
 * `tops` lead from the pages to the top of the build; `read` gives a style sheet of the build by its name. Throws when
 * the template does not have exactly one, or it could end its element.
 */
export function inlineStyles(
  template: string,
  tops: readonly string[],
  read: (name: string) => string,
): InlinedTemplate {
  const [link, sheet] = LINK.exec(template) ?? []
  if (link === undefined || sheet === undefined) throw new Error('The template has no style sheet of its own')
  const css = read(sheet).trim()
  if (css === '' || /<\/style/i.test(css)) throw new Error(`${sheet} cannot stand in a page`)
  const scripts = [...template.matchAll(/<script>([^<]*)<\/script>/g)].map(([, script]) => script!)
  const styles = tops.map(toTop => css.replaceAll('url(./', `url(${toTop}assets/`))
  return { template: template.replace(LINK, () => `    <style>${styles[0]}</style>\n`), styles, scripts, sheet }
}

/**
 * The headers that a host should send, in the common static-host format. Nothing inline but what has just been written,
 * no eval, any frame, any origin.
 */
export function toHeaders({ styles, scripts }: Pick<InlinedTemplate, 'styles' | 'scripts'>): string {
  const toHashes = (texts: readonly string[]) =>
    [...new Set(texts)].map(text => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`).join('')
  const policy = [
    "default-src 'none'",
    `script-src 'self'${toHashes(scripts)}`,
    `style-src 'self'${toHashes(styles.flatMap(splitStyles))}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ]
  return `/*
  Content-Security-Policy: ${policy.join('; ')}
  Access-Control-Allow-Origin: *
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: geolocation=(), camera=(), microphone=()
/v1/*
  Cache-Control: public, max-age=3600
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`
}
