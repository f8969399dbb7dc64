// Lines at the 180th meridian: across it, along it, touching it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutLine } from './cut-line.ts'

const CASES: readonly (readonly [string, number[][], number[][][]])[] = [
  [
    'a line elsewhere stays whole',
    [
      [1, 2],
      [3, 4],
    ],
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ],
  [
    'eastwards',
    [
      [170, 0],
      [-170, 10],
    ],
    [
      [
        [170, 0],
        [180, 5],
      ],
      [
        [-180, 5],
        [-170, 10],
      ],
    ],
  ],
  [
    'westwards',
    [
      [-179, 4],
      [178, 1],
    ],
    [
      [
        [-179, 4],
        [-180, 3],
      ],
      [
        [180, 3],
        [178, 1],
      ],
    ],
  ],
  [
    'there and back',
    [
      [179, 0],
      [-179, 0],
      [179, 2],
    ],
    [
      [
        [179, 0],
        [180, 0],
      ],
      [
        [-180, 0],
        [-179, 0],
        [-180, 1],
      ],
      [
        [180, 1],
        [179, 2],
      ],
    ],
  ],
  [
    'along the meridian',
    [
      [180, -10],
      [180, 10],
    ],
    [
      [
        [180, -10],
        [180, 10],
      ],
    ],
  ],
  [
    'along the meridian under its two names',
    [
      [180, 0],
      [-180, 5],
      [-180, 9],
    ],
    [
      [
        [-180, 0],
        [-180, 5],
        [-180, 9],
      ],
    ],
  ],
  [
    'up to the meridian and on from its other name',
    [
      [178, 0],
      [180, 1],
      [-178, 2],
    ],
    [
      [
        [178, 0],
        [180, 1],
      ],
      [
        [-180, 1],
        [-178, 2],
      ],
    ],
  ],
]

for (const [name, line, pieces] of CASES) test(name, () => expect(cutLine(line)).toEqual(pieces))

test('no side is longer than 180 degrees, and no position is lost', () => {
  const position = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }))
  fc.assert(
    fc.property(fc.array(position, { minLength: 2, maxLength: 8 }), line => {
      const pieces = cutLine(line)
      const written = new Set(pieces.flat().map(([lng, lat]) => `${Math.abs(lng!) === 180 ? 180 : lng} ${lat}`))
      const isPoint = new Set(line.map(String)).size === 1
      const isShort = pieces.every(piece =>
        piece.every(([lng], at) => at === 0 || Math.abs(lng! - piece[at - 1]![0]!) <= 180),
      )
      return isShort && (isPoint || line.every(([lng, lat]) => Math.abs(lng) === 180 || written.has(`${lng} ${lat}`)))
    }),
  )
})
