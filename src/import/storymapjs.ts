// The JSON of StoryMapJS: slides with a place each and, seldom, a date in words.
import { toFields, readJson, toParagraphs, toText } from './fields.ts'
import { readPoint } from './geometry.ts'
import { ImportError, refuseMany, type Imported, type ImportedItem, type SourceFile } from './imported.ts'
import { toMedia } from './timelinejs.ts'

export function readStorymapjs({ text }: SourceFile): Imported {
  const { value, lineOf, notes } = readJson(text)
  const slides = toFields(toFields(value)['storymap'])['slides']
  if (!Array.isArray(slides)) throw new ImportError(1, '"storymap" without its "slides", a list')
  refuseMany(slides.length)
  const read = slides.map((slide, index) => ({
    isOverview: toFields(slide)['type'] === 'overview',
    item: toItem(slide, lineOf(['storymap', 'slides', index])),
  }))
  const overview = read.find(({ isOverview }) => isOverview)
  return {
    kind: 'items',
    title: overview?.item.title,
    dek: overview?.item.text,
    items: read.filter(each => each !== overview).map(({ item }) => item),
    notes,
  }
}

function toItem(value: unknown, line: number): ImportedItem {
  const slide = toFields(value)
  const { headline, text } = toFields(slide['text'])
  const { lat, lon, name } = toFields(slide['location'])
  const start = toText(slide['date'])
  const place = { name: toText(name), ...readPoint(lat, lon) }
  return {
    line,
    title: toText(headline),
    text: toParagraphs(toText(text), toMedia(slide['media'])),
    date: start === undefined ? undefined : { start },
    places: (place.name ?? place.geometry ?? place.fault) ? [place] : [],
  }
}
