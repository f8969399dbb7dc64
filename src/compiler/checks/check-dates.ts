// Is every date a date, every zone a zone, and what lies ahead of its articles marked as planned?
import { explainEdtf } from '../edtf-suggestion.ts'
import { findNearest } from '../nearest.ts'
import { showText, type Finding, type Path } from '../problem.ts'
import { toIsoDate } from '../../model/calendar.ts'
import type { When } from '../../model/when.ts'
import { toDate, type TypedStory, type TypedEvent } from './typed-story.ts'

export function checkDates(draft: TypedStory): Finding[] {
  const published = new Map(
    draft.articles.flatMap(article => (article ? [[article.id, toDate(article.published)] as const] : [])),
  )
  return [
    ...(draft.timeZone === undefined ? [] : checkZone(draft.timeZone, ['timeZone'])),
    ...draft.articles.flatMap((article, index) =>
      article ? checkEdtf(article.published, ['articles', index, 'published']) : [],
    ),
    ...draft.events.flatMap((event, index) => {
      if (!event) return []
      const here = ['events', index]
      return [
        ...(event.when && !event.date ? checkEdtf(event.when.edtf, [...here, 'when', 'edtf']) : []),
        ...(event.when?.timeZone === undefined ? [] : checkZone(event.when.timeZone, [...here, 'when', 'timeZone'])),
        ...event.updated.flatMap(({ date }, at) => checkEdtf(date, [...here, 'updated', at, 'date'])),
        ...checkAhead(
          event,
          event.cite.map(cite => cite && published.get(cite.article)),
          [...here, 'status'],
        ),
      ]
    }),
  ]
}

function checkEdtf(edtf: string, path: Path): Finding[] {
  const result = explainEdtf(edtf)
  return result.ok
    ? []
    : [
        {
          path,
          found: `${showText(edtf)}, wrong at character ${result.column}: ${result.message}`,
          expected: 'a date in EDTF',
          ...(result.meant === undefined
            ? {}
            : { fix: { what: 'a date that is not in EDTF', path, edit: { value: result.meant } } }),
        },
      ]
}

/**
 * What begins after the last day on which any of its articles was published cannot have been reported by them.
 * Of a publication with an open end the days of its beginning count.
 */
function checkAhead(
  { status, when, date }: TypedEvent,
  published: readonly (When | undefined)[],
  path: Path,
): Finding[] {
  if (!when || !status) return []
  const earliest = date?.earliest
  const latest = published.map(each => each?.latest ?? each?.begins[1])
  if (status === 'planned' || earliest === undefined || !latest.length || latest.includes(undefined)) return []
  const last = Math.max(...latest.map(Number))
  if (earliest <= last) return []
  const found = `${showText(status)} for ${showText(when.edtf)}, later than the publication on ${toIsoDate(last)}`
  return [
    {
      path,
      found,
      expected: 'the status "planned", or an earlier date',
      ...(status === 'claimed' ? { severity: 'warning' as const } : {}),
    },
  ]
}

function checkZone(zone: string, path: Path): Finding[] {
  if (/^[A-Za-z]/.test(zone) && isZone(zone)) return []
  const nearest = () => findNearest(zone, Intl.supportedValuesOf('timeZone'))
  return [{ path, found: showText(zone), expected: 'an IANA time zone, such as Asia/Seoul', nearest }]
}

function isZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }))
  } catch {
    return false
  }
}
