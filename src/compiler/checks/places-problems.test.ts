// Places and their geometry.
import { type Case, point, polygon, testCases } from '../fixtures/problem-cases.ts'

const places: Case[] = [
  [
    'a line that is a point',
    { 'places.route.geometry': point(14.5, 35.9) },
    ['error: places.route.geometry: found a Point; expected a LineString or MultiLineString, for the precision "line"'],
  ],
  [
    'a city that is a line',
    { 'places.valletta.precision': 'line' },
    [
      'error: places.valletta.geometry: found a Point; ' +
        'expected a LineString or MultiLineString, for the precision "line"',
    ],
  ],
  ...['district', 'region', 'area', 'water'].map((precision): Case => [
    `a bare point for the precision ${precision}`,
    { 'places.valletta.precision': precision },
    [
      'error: places.valletta.radiusKm: found nothing; ' +
        `expected the radius around the Point, or a Polygon, for the precision "${precision}"`,
    ],
  ]),
  [
    'a region that is a line',
    { 'places.route.precision': 'region' },
    [
      'error: places.route.geometry: found a LineString; ' +
        'expected a Polygon, or a Point with radiusKm, for the precision "region"',
    ],
  ],
  [
    'a country without codes',
    { 'places.malta.countryCodes': undefined },
    ['error: places.malta.countryCodes: found nothing; expected at least one code, for the precision "country"'],
  ],
  [
    "a country's point without a note",
    { 'places.malta.pointNote': undefined },
    [
      'error: places.malta.pointNote: found nothing; ' +
        'expected a note that says what the point stands for, for the precision "country"',
    ],
  ],
  [
    'a country that is a line',
    { 'places.route.precision': 'country', 'places.route.countryCodes': ['MT'] },
    [
      'error: places.route.geometry: found a LineString; ' +
        'expected the Point where the label stands, or a Polygon, for the precision "country"',
    ],
  ],
  [
    'a ring that is open',
    { 'places.gozo.geometry': polygon([14.2, 36], [14.3, 36], [14.3, 36.07], [14.2, 36.07]) },
    [
      'error: places.gozo.geometry.coordinates[0][3]: found [14.2,36.07]; ' +
        "expected the ring's first position again, [14.2,36]",
    ],
  ],
  [
    'an outer ring that runs clockwise',
    { 'places.gozo.geometry': polygon([14.2, 36], [14.2, 36.07], [14.3, 36.07], [14.2, 36]) },
    [
      'error: places.gozo.geometry.coordinates[0]: found an outer ring that runs clockwise; ' +
        'expected counter-clockwise: reverse the order of its positions',
    ],
  ],
  [
    'a hole that runs counter-clockwise',
    {
      'places.gozo.geometry.coordinates.1': [
        [14.22, 36.02],
        [14.23, 36.02],
        [14.23, 36.03],
        [14.22, 36.02],
      ],
    },
    [
      'error: places.gozo.geometry.coordinates[1]: found a hole that runs counter-clockwise; ' +
        'expected clockwise: reverse the order of its positions',
    ],
  ],
  [
    'a ring that encloses nothing',
    { 'places.gozo.geometry': polygon([14.2, 36], [14.3, 36], [14.25, 36], [14.2, 36]) },
    ['error: places.gozo.geometry.coordinates[0]: found a ring that encloses nothing; expected an area'],
  ],
  [
    'a ring across the 180th meridian',
    { 'places.sea.geometry': polygon([179, 0], [-179, 0], [-179, 1], [179, 1], [179, 0]) },
    [
      'error: places.sea.geometry.coordinates[0][1]: found a side longer than 180 degrees; ' +
        'expected a MultiPolygon cut at the 180th meridian',
    ],
  ],
  [
    'a ring along the south pole',
    { 'places.sea.geometry': polygon([-180, -90], [180, -90], [180, -70], [0, -65], [-180, -70], [-180, -90]) },
    [],
  ],
  [
    'eight decimals',
    { 'places.valletta.geometry': point(14.51460001, 35.8997) },
    ['error: places.valletta.geometry.coordinates: found [14.51460001,35.8997]; expected at most 7 decimals'],
  ],
  ['seven decimals', { 'places.valletta.geometry': point(14.5146001, 35.8997) }, []],
  [
    'longitude out of range',
    { 'places.valletta.geometry': point(181, 35) },
    [
      'error: places.valletta.geometry.coordinates: found [181,35]; ' +
        'expected longitude -180 to 180, then latitude -90 to 90',
    ],
  ],
  [
    'latitude out of range',
    { 'places.valletta.geometry': point(35, 126.9) },
    [
      'error: places.valletta.geometry.coordinates: found [35,126.9]; ' +
        'expected longitude -180 to 180, then latitude -90 to 90; ' +
        'nearest match [126.9,35], the other way round',
    ],
  ],
  [
    'longitude and latitude swapped',
    { 'places.valletta.geometry': point(35.8997, 14.5146) },
    [
      'warning: places.valletta.geometry: found [35.8997,14.5146], outside MT; ' +
        'expected a position inside its country; ' +
        'nearest match [14.5146,35.8997]: longitude and latitude look swapped',
    ],
  ],
  [
    'a place outside of its country',
    { 'places.valletta.geometry': point(-14.5146, 35.8997) },
    ['warning: places.valletta.geometry: found [-14.5146,35.8997], outside MT; expected a position inside its country'],
  ],
  ['a place in one of its two countries', { 'places.valletta.countryCodes': ['FJ', 'MT'] }, []],
  [
    'a country on both sides of the 180th meridian',
    { 'places.valletta.countryCodes': ['FJ'], 'places.valletta.geometry': point(-179.9, -17) },
    [],
  ],
  [
    'a point far from a country on both sides',
    { 'places.valletta.countryCodes': ['FJ'], 'places.valletta.geometry': point(0, -17) },
    ['warning: places.valletta.geometry: found [0,-17], outside FJ; expected a position inside its country'],
  ],
  [
    'an unknown country code',
    { 'places.valletta.countryCodes': ['QX'] },
    [
      'warning: places.valletta.countryCodes[0]: found "QX"; ' +
        'expected an ISO 3166-1 code that has an outline in the border data',
    ],
  ],
  ['a code without an outline', { 'places.valletta.countryCodes': ['RE'] }, []],
]

testCases(places)
