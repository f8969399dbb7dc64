// The HTML of a drawing as XML, for a painter that reads no HTML.
import { dropForbidden } from '../xml-characters.ts'

const TAG = /<[a-z](?:"[^"]*"|[^">])*>/gi
const ATTRIBUTE = /(\s[^\s="/>]+)(?:="([^"]*)")?/g

/**
 * `html` as Preact writes it: in texts and values `<`, `&` and quotation marks are escaped, so that a tag can be told
 * from them. HTML leaves out a value that is empty; XML may not, nor may it have `]]>` in a text.
 */
export const toXml = (html: string): string =>
  dropForbidden(html)
    .replaceAll(']]>', ']]&gt;')
    .replace(TAG, tag => tag.replace(ATTRIBUTE, (_, name: string, value = '') => `${name}="${value}"`))
