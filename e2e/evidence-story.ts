// A story of hard cases: one sign of each kind, far apart in the Pacific, and every date that says less than a day.

const when = (edtf: string, basis = 'resolved') => ({
  edtf,
  basis,
  ...(basis === 'inferred' && { note: 'As an editor knows.' }),
})
const city = (name: string, lng: number, lat: number, more: object = {}) => ({
  name,
  precision: 'city',
  geometry: { type: 'Point', coordinates: [lng, lat] },
  ...more,
})
const at = (place: string, role = 'site', basis = 'resolved') => ({
  place,
  role,
  basis,
  ...(basis === 'inferred' && { note: 'As an editor knows.' }),
})
const QUOTE = 'All of this was said to have happened.'
const event = (id: string, edtf: string, where: readonly object[], more: object = {}, basis = 'resolved') => ({
  id,
  title: `Event ${id}`,
  when: when(edtf, basis),
  where,
  ...(where.length === 0 && { whereNote: 'Nowhere.' }),
  cite: [{ article: 'only', exact: QUOTE, supports: where.length > 0 ? ['what', 'when', 'where'] : ['what', 'when'] }],
  ...more,
})

const evidenceStory = {
  schemaVersion: 1,
  id: 'evidence',
  title: 'Evidence',
  lang: 'en',
  timeZone: 'UTC',
  articles: [
    {
      id: 'only',
      headline: 'Only',
      published: '[2023-11-24..2023-11-30]',
      publishedBasis: 'inferred',
      publishedNote: 'It has no date.',
      text: 'seeds/only.txt',
    },
  ],
  categories: { sea: { label: 'At sea' }, land: { label: 'On land' } },
  places: {
    exact: city('Exact', 172, 8, { precision: 'exact' }),
    stated: city('Stated', 158, 30),
    inferred: city('Inferred', 175, 30),
    actor: city('Actor', -170, 30),
    planned: city('Planned', 158, 14),
    vague: city('Vague', -172, 14, { precision: 'region', radiusKm: 300 }),
    area: {
      name: 'Area',
      precision: 'area',
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [150, -20],
            [170, -20],
            [170, -5],
            [150, -5],
            [150, -20],
          ],
        ],
      },
    },
    inside: city('Inside', 166, -8, { precision: 'exact' }),
    guam: city('Guam', 144.8, 13.5),
    washington: city('Washington', -77, 38.9),
    quiet: city('Quiet', -160, 5),
  },
  context: ['quiet'],
  events: [
    event('old', '2018-09-19', [at('exact')], { category: 'sea' }),
    event('spring', '2023-21', [at('stated')], { category: 'sea' }),
    event('month', '2023-09', [at('inferred', 'site', 'inferred')], { category: 'sea' }, 'inferred'),
    event('thirteenth', '2023-09-13', [at('actor', 'actor')], { category: 'land' }),
    event('before', '../2023-11-21', [at('area')], { category: 'land' }),
    event('twenties', '2023-11-2X', [at('vague')], { category: 'land' }),
    event('about', '2023-11-10~', [], { category: 'land' }),
    event('guam', '2023-11-22T08:00:00+10:00', [at('guam')], { category: 'land' }),
    event('washington', '2023-11-22T08:00:00-05:00', [at('washington')], { category: 'land' }),
    event('between', '[2023-11-21..2023-11-23]', [at('inside')], { category: 'land', status: 'claimed' }, 'inferred'),
    event('denial', '2023-11-24', [at('inside')], { category: 'land', status: 'denied' }),
    event('plan', '2023-12-05', [at('planned')], { category: 'sea', status: 'planned' }),
  ],
}

export const evidenceFiles = {
  'data/stories/evidence.json': JSON.stringify(evidenceStory, null, 2),
  'seeds/only.txt': `${QUOTE}\n`,
}
