// The corrections of a story as an Atom feed (RFC 4287), `feed.xml`, beside its page.
import { createHash } from 'node:crypto'
import { toIsoDate } from '../../model/calendar.ts'
import type { Story } from '../../model/story.ts'
import { escapeHtml } from '../escape-html.ts'
import { dropForbidden } from '../xml-characters.ts'
import { toChanges, toFirstMoment, type Change } from './changes.ts'

type Told = Pick<Story, 'id' | 'title' | 'lang' | 'events' | 'articles'>

/** `site` is where the story's folder will be found; without it links are relative to the feed. */
export function toFeedXml(story: Told, site: URL | undefined, name = 'Dateline'): string {
  const changes = toChanges(story)
  const base = site ? new URL(`s/${story.id}/`, site).href : ''
  const dates = [...changes.map(({ date }) => date), ...story.articles.map(({ published }) => published)]
  const newest = dates.map(toMoment).sort().at(-1) ?? toMoment('0001')
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${toXml(story.lang)}">
<id>${toId(base, story.id)}</id>
<title>${toXml(story.title)}</title>
<updated>${newest}</updated>
<author><name>${toXml(name)}</name></author>
<link rel="self" href="${toXml(`${base}feed.xml`)}"/>
<link rel="alternate" type="text/html" href="${toXml(base || './')}"/>
${changes.map(change => toEntry(change, story, base)).join('')}</feed>
`
}

/** What is told of a change never changes, so its own words name it. */
const toEntry = (change: Change, { id }: Told, base: string): string => `<entry>
<id>${toId('', JSON.stringify([id, change.event, change.date, change.note]))}</id>
<title>${toXml(change.title)}</title>
<updated>${toMoment(change.date)}</updated>
<link rel="alternate" type="text/html" href="${toXml(`${base || './'}?event=${change.event}`)}"/>
<summary>${toXml(change.note)}</summary>
</entry>
`

/** An address, or where there is none a UUID (version 8, RFC 9562) of a name. */
function toId(address: string, name: string): string {
  if (address !== '') return toXml(address)
  const hex = createHash('sha256').update(`dateline ${name}`).digest('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)]
  return `urn:uuid:${parts.join('-')}`
}

/** RFC 3339, of the first day that a date allows. */
const toMoment = (edtf: string): string => `${toIsoDate(Math.floor(toFirstMoment(edtf)))}T00:00:00Z`

const toXml = (text: string): string => escapeHtml(dropForbidden(text))
