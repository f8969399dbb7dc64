// The map's colours, light and dark. The style sheet's variables carry the same.

export interface MapPalette {
  readonly water: string
  readonly land: string
  /** A country of the story. */
  readonly focus: string
  /** A country of the selected event. */
  readonly focusStrong: string
  readonly coast: string
  readonly border: string
  readonly disputed: string
  /** The Military Demarcation Line. */
  readonly mdl: string
}

export const LIGHT_MAP: MapPalette = {
  water: '#dde6ea',
  land: '#f5f2eb',
  focus: '#ecdcbf',
  focusStrong: '#e2c992',
  coast: '#9db0b8',
  border: '#c4bcab',
  disputed: '#978d79',
  mdl: '#2f2a24',
}

export const DARK_MAP: MapPalette = {
  water: '#131a20',
  land: '#262e35',
  focus: '#3d382c',
  focusStrong: '#544a33',
  coast: '#3d4a53',
  border: '#46525b',
  disputed: '#46525b',
  mdl: '#f0e2c8',
}
