// What a site says of itself in dateline.config.json, beside its stories: the one door for it.
import * as v from 'valibot'
import type { FindOutline } from '../../compiler/checks/check-countries.ts'
import { checkShape } from '../../compiler/check-shape.ts'
import { bcp47, id, text, url } from '../../compiler/field-schemas.ts'
import { isObject, parseLocatedJson } from '../../compiler/located-json.ts'
import { EXPECTED_TAG, toUsualTag } from '../../compiler/tag.ts'
import { showValue, toPathText, type Finding, type Problem } from '../../compiler/problem.ts'
import { DISPUTED_LOOKS } from '../../model/own-map.ts'
import { SETTINGS } from '../../model/settings-file.ts'
import { isSiteAddress, SITE_ADDRESS } from '../share.ts'
import { findAccentFault } from './accent.ts'
import { checkSeas } from './check-seas.ts'
import { checkPlaces, explainRef, findOutside, placeSchema } from './place-schema.ts'
import { checkTiles, tilesSchema } from './tiles-schema.ts'

const colour = (theme: 'light' | 'dark') =>
  v.pipe(
    v.string(),
    v.regex(/^#[0-9a-f]{6}$/i, 'a colour in six digits, such as #b3261e'),
    v.rawCheck(({ dataset, addIssue }) => {
      const fault = dataset.typed && findAccentFault(dataset.value, theme)
      if (fault) addIssue({ message: fault })
    }),
  )

const lang = v.pipe(
  bcp47,
  v.check(tag => toUsualTag(tag) !== undefined, EXPECTED_TAG),
)

const seaName = text(60)
/** One text, or one for each language. */
const seaNames = v.lazy(input =>
  typeof input === 'string'
    ? seaName
    : isObject(input) && Object.keys(input).length > 0
      ? v.record(lang, seaName)
      : v.pipe(
          v.custom<never>(() => true),
          v.check(() => false, 'a text, or texts by language'),
        ),
)

const MOST_PLACES = 2000

const settingsSchema = v.strictObject({
  /** Where its readers find the top of the site. */
  address: v.optional(v.pipe(url, v.check(isSiteAddress, SITE_ADDRESS))),
  /** Of the site: on the front page of several stories, and where other sites show a link. */
  name: v.optional(text(80)),
  /** Of the front page. */
  lang: v.optional(lang),
  accent: v.optional(v.strictObject({ light: colour('light'), dark: colour('dark') })),
  /** On the front page: a file beside this one. */
  logo: v.optional(
    v.pipe(v.string(), v.regex(/^[\w-]+(?:\.[\w-]+)*\.(?:svg|png)$/, 'the name of an SVG or PNG beside this file')),
  ),
  /** At the foot of every story, after its own. */
  credits: v.optional(v.pipe(v.array(text(300)), v.maxLength(20))),
  /** What this site calls seas, by their names on the basemap; one text is in the site's language. */
  seas: v.optional(v.record(v.string(), seaNames)),
  /** In every map of the site. */
  disputedBorders: v.optional(v.picklist(DISPUTED_LOOKS)),
  /** Pictures of its own, under the borders of the detailed map. */
  tiles: v.optional(tilesSchema),
  /** For its stories, before those that the gazetteer has. */
  places: v.optional(v.pipe(v.array(placeSchema), v.maxLength(MOST_PLACES))),
  /** Stories that are taken down, by id: what stands in their place. */
  removed: v.optional(
    v.record(id, v.strictObject({ title: text(200), text: text(2000), lang: v.optional(lang), link: v.optional(url) })),
  ),
})

export type Settings = v.InferOutput<typeof settingsSchema>
export type Removed = NonNullable<Settings['removed']>[string]

export type ParsedSettings =
  | { readonly ok: true; readonly settings: Settings; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** `json` is the file's text; with outlines of countries its places are looked for in them. Never throws. */
export function parseSettings(json: string, findOutline?: FindOutline): ParsedSettings {
  const refuse = (found: string, expected: string, at = { line: 1, column: 1 }): ParsedSettings => ({
    ok: false,
    problems: [{ file: SETTINGS, ...at, path: '', found, expected, severity: 'error' }],
  })
  const located = parseLocatedJson(json)
  if (!located.ok) return refuse(located.found, located.expected, { line: located.line, column: located.column })
  const { value, locate } = located
  if (!isObject(value)) return refuse(showValue(value), 'an object')
  const { findings: faults, output } = checkShape(value, settingsSchema)
  const shape: readonly Finding[] = [...located.findings, ...faults.map(explainRef), ...checkSeas(value['seas'])]
  const settings = shape.length === 0 ? output : undefined
  const findings = settings ? [...checkPlaces(settings.places ?? []), ...checkTiles(settings.tiles)] : shape
  const toProblem = ({ at, path, fix: _fix, severity = 'error', ...words }: Finding): Problem => ({
    file: SETTINGS,
    ...locate(path, at),
    path: toPathText(path),
    ...words,
    severity,
  })
  if (!settings || findings.length > 0) return { ok: false, problems: findings.map(toProblem) }
  const warnings = findOutline ? findOutside(settings.places ?? [], findOutline) : []
  return { ok: true, settings, warnings: warnings.map(toProblem) }
}
