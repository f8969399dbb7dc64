// What draws a crowd of places; a page has it where its story is long.
import { placeCrowdNames } from './crowd-names.ts'
import { CrowdSign } from './crowd-sign.tsx'
import { MOST_AREAS, MOST_CROWD_TAGS, toCrowd, toCrowdFar, toCrowdMarks } from './crowd.ts'

export const crowdDrawing = {
  toCrowd,
  toMarks: toCrowdMarks,
  toFar: toCrowdFar,
  placeNames: placeCrowdNames,
  Sign: CrowdSign,
  mostAreas: MOST_AREAS,
  mostTags: MOST_CROWD_TAGS,
}

export type CrowdDrawing = typeof crowdDrawing
