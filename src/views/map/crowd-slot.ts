// What draws a crowd of places is there where a story is long: the build and views/long put it here.
import type { crowdDrawing } from './crowd-drawing.ts'

export type CrowdDrawing = typeof crowdDrawing

let given: CrowdDrawing | undefined

export function giveCrowd(drawing: CrowdDrawing): void {
  given = drawing
}

/** Undefined in the page of a short story. */
export const toGivenCrowd = (): CrowdDrawing | undefined => given
