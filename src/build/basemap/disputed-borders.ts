// How the basemap draws what states dispute: the one table of it, with a note on each decision.
import type { BorderKind } from '../../views/map/line-widths.ts'

/** Degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number]

export interface DisputedBorder {
  readonly kind: Exclude<BorderKind, 'international'>
  /**
   * Codes of the two sides of each line, as in the border data; none where the decision is about land or a name, not a
   * line.
   */
  readonly pairs: readonly (readonly [string, string])[]
  /** Only the part of these lines inside this box. */
  readonly within?: Box
  /**
   * Roughly the land that the border data gives to another than the state that claims it: the story of either may call
   * it its own.
   */
  readonly claims?: readonly { readonly by: string; readonly land: Box }[]
  /**
   * What the map shows and why, in plain words. A page's foot has the words of i18n, `page.borders`; the others keep
   * the reason beside the decision.
   */
  readonly note: string
}

export const DISPUTED_BORDERS: readonly DisputedBorder[] = [
  {
    kind: 'mdl',
    pairs: [['KP', 'KR']],
    note:
      'The Military Demarcation Line of the 1953 armistice divides North and South Korea. It is a ceasefire ' +
      'line, not an agreed border.',
  },
  {
    kind: 'disputed',
    pairs: [['RU', 'UA']],
    within: [32, 45, 36, 46.6],
    claims: [{ by: 'UA', land: [32.4, 44.3, 36.7, 46.3] }],
    note: 'Crimea, held by Russia since 2014, is Ukraine’s under international law; the line between them is dashed.',
  },
  {
    kind: 'disputed',
    pairs: [['IL', 'SY']],
    note:
      'The Golan Heights, held by Israel since 1967, are Syria’s under international law; the ceasefire line ' +
      'is dashed.',
  },
  {
    kind: 'disputed',
    pairs: [['IL', 'PS']],
    note: 'The armistice lines of 1949 round the West Bank and Gaza are dashed: a final border has not been agreed.',
  },
  {
    kind: 'disputed',
    pairs: [['MA', 'EH']],
    claims: [
      { by: 'EH', land: [-17.2, 20.7, -8.6, 27.7] },
      { by: 'MA', land: [-17.2, 20.7, -8.6, 27.7] },
    ],
    note:
      'Western Sahara is disputed between Morocco and the Polisario Front; the dashed line is roughly that ' +
      'between the ground that each holds.',
  },
  {
    kind: 'disputed',
    pairs: [['IN', 'PK']],
    within: [73, 32.4, 78, 36],
    claims: [
      { by: 'IN', land: [72.5, 32.8, 77.9, 37.1] },
      { by: 'PK', land: [73.7, 32.3, 80.3, 36] },
    ],
    note: 'In Kashmir the Line of Control between India and Pakistan is dashed.',
  },
  {
    kind: 'disputed',
    pairs: [
      ['IN', 'x-siachen-glacier'],
      ['PK', 'x-siachen-glacier'],
      ['CN', 'x-siachen-glacier'],
    ],
    note: 'The Siachen Glacier, claimed by India and Pakistan, is shown as neither’s.',
  },
  {
    kind: 'disputed',
    pairs: [['CN', 'IN']],
    claims: [
      { by: 'CN', land: [91.5, 26.6, 97.4, 29.5] },
      { by: 'IN', land: [78, 33.5, 80.4, 36] },
    ],
    note: 'China and India have no agreed border; the line between the ground that each holds is dashed.',
  },
  {
    kind: 'disputed',
    pairs: [['RS', 'XK']],
    claims: [{ by: 'RS', land: [20, 41.8, 21.8, 43.3] }],
    note:
      'Kosovo declared independence in 2008, which Serbia and others do not recognise; the line between them ' +
      'is dashed.',
  },
  {
    kind: 'disputed',
    pairs: [['SO', 'x-somaliland']],
    claims: [{ by: 'SO', land: [42.6, 7.9, 49.1, 11.6] }],
    note: 'Somaliland governs itself and is claimed by Somalia; the line between them is dashed.',
  },
  {
    kind: 'disputed',
    pairs: [
      ['CY', 'x-northern-cyprus'],
      ['CY', 'x-cyprus-buffer-zone'],
      ['x-cyprus-buffer-zone', 'x-northern-cyprus'],
      ['x-dhekelia', 'x-northern-cyprus'],
      ['x-cyprus-buffer-zone', 'x-dhekelia'],
    ],
    claims: [{ by: 'CY', land: [32.6, 35, 34.7, 35.8] }],
    note: 'Northern Cyprus is recognised by Turkey alone; the lines of the United Nations buffer zone are dashed.',
  },
  {
    kind: 'disputed',
    pairs: [['SD', 'SS']],
    within: [27.5, 9, 29.5, 10.5],
    note: 'Abyei is claimed by Sudan and South Sudan; the line there is dashed.',
  },
  {
    kind: 'disputed',
    pairs: [['EG', 'SD']],
    within: [33, 21.5, 37.5, 23.5],
    claims: [{ by: 'SD', land: [33, 21.9, 37.5, 23.5] }],
    note: 'The Halaib Triangle, held by Egypt, is claimed by Sudan; the line there is dashed.',
  },
  {
    kind: 'disputed',
    pairs: [],
    claims: [{ by: 'CN', land: [118, 21.8, 122.1, 26.4] }],
    note: 'Taiwan, which governs itself and is claimed by China, has its own outline.',
  },
  {
    kind: 'disputed',
    pairs: [],
    claims: [{ by: 'JP', land: [145.3, 43.3, 149, 45.6] }],
    note:
      'The southern Kuril Islands, called the Northern Territories in Japan, are held by Russia and claimed ' +
      'by Japan.',
  },
  {
    kind: 'disputed',
    pairs: [],
    note:
      'The islets of Dokdo, held by South Korea and claimed by Japan as Takeshima, and the Senkaku Islands, ' +
      'held by Japan and claimed by China as Diaoyu, are specks at most. Seas whose names are disputed carry ' +
      'both.',
  },
]
