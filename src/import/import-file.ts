// The one door: the bytes of a file become a story file and its texts, or a reason why they do not.
import { isId } from '../compiler/id.ts'
import { toList } from '../compiler/located-json.ts'
import { toStoryJson, type Json } from '../compiler/story-json.ts'
import type { ShortForms } from '../draft/story/short-forms.ts'
import { decodeFile } from './decode.ts'
import { detectFormat, toReader, type Format } from './formats.ts'
import { toFields, type Fields } from './fields.ts'
import { ImportError, type DateHabits, type ImportedStory, type ImportNote } from './imported.ts'
import { toStory } from './to-story.ts'
import { toOneLine } from './plain-text.ts'
import { createIds, toSlug } from '../draft/story/ids.ts'

export interface ImportSource {
  /** Without its folder. */
  readonly name: string
  readonly bytes: Uint8Array
  /** The text beside a draft. */
  readonly beside?: string | undefined
  /** Else it is found by what stands in the file. */
  readonly format?: Format | undefined
  readonly id?: string | undefined
  readonly lang?: string | undefined
  readonly zone?: string | undefined
  readonly order?: DateHabits['order']
  /** `2026-11-30` */
  readonly today: string
}

export interface ImportedFiles {
  readonly id: string
  readonly format: Format
  /** Of data/stories/<id>.json. */
  readonly json: string
  /** By their paths in the project: seeds/<id>.txt. */
  readonly texts: ReadonlyMap<string, string>
  /** In the order of the file. */
  readonly notes: readonly ImportNote[]
}

const LANG = 'en'
const ZONE = 'UTC'

/** Throws ImportError, and OrderQuestion where the order of day and month has to be said. */
export function importFile(source: ImportSource, createShorten: ShortForms['createShorten']): ImportedFiles {
  const { name, bytes, beside, zone, order, today } = source
  const text = decodeFile(bytes)
  const format = source.format ?? detectFormat(text)
  const imported = toReader(format)({ name, text, beside, today })
  const { story, texts, notes } =
    imported.kind === 'story'
      ? imported
      : toStory(imported, { name, today, habits: { order, zone, lang: source.lang ?? imported.lang ?? LANG } })
  if (toList(story['events']).length === 0) throw new ImportError(0, 'no event in it: a story has at least one')
  const id = source.id ?? toOwnId(story) ?? (toSlug(toBareName(name)) || 'imported')
  const paths = toPaths(id, texts)
  const bodies = new Map([...texts].map(([article, body]) => [paths.get(article)!, body]))
  const whole = toWhole(story, source, id, paths)
  const shorten = createShorten(whole, bodies)
  const written = { ...whole, events: toList(whole['events']).map(each => shorten.event(toFields(each))) }
  return {
    id,
    format,
    json: `${toStoryJson(written as Json)}\n`,
    texts: bodies,
    notes: notes.toSorted((a, b) => a.line - b.line),
  }
}

const toBareName = (name: string): string => toOneLine(name.replace(/(?<=.)\.[^.]*$/, ''), 160)

const toOwnId = ({ id }: ImportedStory['story']): string | undefined =>
  typeof id === 'string' && isId(id) ? id : undefined

/** One text has the story's name, several have their articles' behind it. */
function toPaths(id: string, texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const toName = createIds('article')
  return new Map(
    [...texts.keys()].map(article => [article, `seeds/${texts.size === 1 ? id : `${id}-${toName(article)}`}.txt`]),
  )
}

/** In the order of a story file, with what the file did not say. */
function toWhole(
  { title, lang, timeZone, articles, places, ...rest }: ImportedStory['story'],
  source: ImportSource,
  id: string,
  paths: ReadonlyMap<string, string>,
): Fields {
  const { id: _id, schemaVersion: _version, ...others } = rest
  return {
    $schema: '../story.schema.json',
    schemaVersion: 1,
    id,
    title: title ?? toBareName(source.name),
    lang: source.lang ?? lang ?? LANG,
    timeZone: source.zone ?? timeZone ?? ZONE,
    articles: (articles as readonly Readonly<Record<string, unknown>>[]).map(article => ({
      ...article,
      ...(article['published'] === undefined && {
        published: source.today,
        publishedBasis: 'inferred',
        publishedNote: toOneLine(`The day on which ${source.name} was imported; it has no date of publication.`, 600),
      }),
      text: paths.get(String(article['id'])),
    })),
    places,
    ...others,
  }
}
