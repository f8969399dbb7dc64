// Puts a page into a template: its words, and the way from its folder to the top of the build. Pure.
import { toDirection } from '../i18n/direction.ts'
import { escapeHtml } from './escape-html.ts'
import { placeLaterStyles } from './later-styles.ts'

interface Filling {
  readonly lang: string
  readonly ownLang: string
  readonly title: string
  /** Markup right behind the title. */
  readonly head?: string
  readonly body: string
  readonly data?: string
  readonly toTop: string
}

export function fill(template: string, { lang, ownLang, title, head = '', body, data = '', toTop }: Filling): string {
  // Before a story comes in: its texts may hold an address too, which is to stay.
  const page = template.replaceAll('="./', () => `="${toTop}`).replaceAll('url(./', () => `url(${toTop}`)
  // Of the page, whose parts say theirs where it is another.
  const dir = toDirection(ownLang) === 'rtl' ? ' dir="rtl"' : ''
  // In a text or an attribute of the story a quotation mark is escaped, so this is a link of the page's own.
  const linked = body.replaceAll('href="./', () => `href="${toTop}`)
  const filled = page
    .replace(/<html lang="[^"]*"/, () => `<html lang="${escapeHtml(lang)}"${dir}`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>${head}`)
    .replace('<!--page-->', () => linked)
    .replace('<!--data-->', () => data)
  return placeLaterStyles(filled)
}
