// The names under which tables and properties hold what an item has.

export type Column =
  | 'id'
  | 'title'
  | 'text'
  | 'start'
  | 'end'
  | 'display'
  | 'place'
  | 'lat'
  | 'lng'
  | 'wkt'
  | 'category'
  | 'year'
  | 'month'
  | 'day'
  | 'time'
  | 'endYear'
  | 'endMonth'
  | 'endDay'
  | 'endTime'

/** In small letters without spaces and marks; of several that a file has, the first counts. */
const NAMES: Readonly<Record<Column, string>> = {
  title: 'headline title titel titre titulo event name label subject',
  text: 'text description desc beschreibung descripcion summary body story content details notes note comment cmt',
  start: 'edtf startdate start begin begindate from date datum fecha when datetime timestamp starttime published',
  end: 'enddate end until to stop finish endtime',
  display: 'displaydate',
  place: 'place placename location locationname ort lieu lugar where city town venue site address',
  lat: 'lat latitude y',
  lng: 'lng lon long longitude x',
  wkt: 'geowkt wkt geometry geom thegeom',
  category: 'category group type tag kategorie categorie kind',
  id: 'id uniqueid identifier uid',
  year: 'year',
  month: 'month',
  day: 'day',
  time: 'time hour',
  endYear: 'endyear',
  endMonth: 'endmonth',
  endDay: 'endday',
  endTime: 'endtime',
}

/** What draws an item and says nothing of it. */
const STYLES = new Set(
  (
    'stroke strokewidth strokeopacity fill fillopacity markercolor markersize markersymbol icon iconscale iconcolor ' +
    'iconopacity iconheading iconoffset iconoffsetunits labelscale labelcolor labelopacity styleurl stylehash ' +
    'stylemaphash visibility open altitudemode tessellate extrude draworder times coordinateproperties gpxtype sym bbox'
  ).split(' '),
)

export interface Columns {
  /** The keys that hold something known. */
  readonly keys: ReadonlyMap<Column, string>
  /** All others that say something, in their order. */
  readonly others: readonly string[]
}

export function findColumns(keys: readonly string[]): Columns {
  const plain = new Map<string, string>()
  for (const key of keys) {
    const name = toPlainKey(key)
    if (!plain.has(name)) plain.set(name, key)
  }
  const found = new Map<Column, string>()
  for (const [column, names] of Object.entries(NAMES) as [Column, string][]) {
    const name = names.split(' ').find(each => plain.has(each))
    if (name !== undefined) found.set(column, plain.get(name)!)
  }
  // A year alone is no part of a date, but the date; a time alone is one too.
  if (!found.has('start') && !found.has('year') && found.has('time')) move(found, 'time', 'start')
  if (found.has('year') && found.get('end') === found.get('endTime')) found.delete('end')
  const used = new Set(found.values())
  return { keys: found, others: keys.filter(key => !used.has(key) && key !== '' && !STYLES.has(toPlainKey(key))) }
}

function move(found: Map<Column, string>, from: Column, to: Column): void {
  found.set(to, found.get(from)!)
  found.delete(from)
}

const toPlainKey = (key: string): string =>
  key
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
