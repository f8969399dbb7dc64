// XML of somebody else's making. Nothing it names is fetched, and no entities of its own are taken.
import { DOMParser, ParseError, type Document, type Element } from '@xmldom/xmldom'
import { ImportError } from './imported.ts'
import { toXmlFault } from './xml-fault.ts'

const MOST_LEVELS = 100

/** `root` is the name that its first element has, without its prefix. */
export function readXml(text: string, root: string): Document {
  const entity = /<!ENTITY/i.exec(text)
  if (entity)
    throw new ImportError(toLine(text, entity.index), 'entities of its own (<!ENTITY): such a file is not read')
  const deep = findDeep(text)
  if (deep !== undefined) throw new ImportError(toLine(text, deep), `more than ${MOST_LEVELS} elements in each other`)
  const document = parse(text)
  const name = document.documentElement?.localName
  if (name !== root) throw new ImportError(1, `the element <${name ?? ''}> where <${root}> is expected`)
  return document
}

function parse(text: string): Document {
  try {
    const parser = new DOMParser({
      onError(level, message) {
        if (level !== 'warning') throw new Error(message)
      },
    })
    return parser.parseFromString(text, 'text/xml')
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    const { lineNumber = 1 } = (error.locator as { lineNumber?: number } | undefined) ?? {}
    throw new ImportError(Math.max(1, lineNumber), `no sound XML: ${toXmlFault(error.message)}`)
  }
}

/** Where elements stand too deep in each other: readers of trees call themselves. Too many is as wrong as too deep. */
function findDeep(text: string): number | undefined {
  let depth = 0
  for (const { 0: tag, index } of text.matchAll(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<[^>]+>/g)) {
    if (/^<[!?]/.test(tag)) continue
    if (tag.startsWith('</')) depth -= 1
    else if (!tag.endsWith('/>') && ++depth > MOST_LEVELS) return index
  }
  return undefined
}

const toLine = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

export const toElementLine = (element: Element): number => element.lineNumber ?? 1

/** The text of the first child of this name. */
export function findChildText(parent: Element, name: string): string | undefined {
  for (let child = parent.firstChild; child; child = child.nextSibling)
    if (child.nodeName === name) return child.textContent?.trim() || undefined
  return undefined
}
