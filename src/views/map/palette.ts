// The map's colours for MapLibre, which knows no CSS variables: read from the style sheet that names them,
// styles/tokens.css.

const NAMES = {
  water: 'water',
  land: 'land',
  /** A country of the story. */
  focus: 'focus-land',
  /** A country of the selected event. */
  focusStrong: 'focus-land-strong',
  coast: 'coast',
  border: 'border',
  disputed: 'disputed',
  /** The Military Demarcation Line. */
  mdl: 'mdl',
} as const

export type MapPalette = Readonly<Record<keyof typeof NAMES, string>>

/** By name without its dashes, as hexadecimal where it is a colour. `sheet` is the source of tokens.css. */
export function toTokens(sheet: string, theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const side = theme === 'light' ? '$1' : '$2'
  return new Map(
    Array.from(sheet.matchAll(/--([\w-]+):\s*([^;]+);/g), ([, name, value]) => [
      name!,
      value!.replace(/^light-dark\(([^,()]+),\s*([^,()]+)\)$/, side),
    ]),
  )
}

/** Throws where the sheet lacks a colour of the map. */
export function toPalette(sheet: string, theme: 'light' | 'dark'): MapPalette {
  const tokens = toTokens(sheet, theme)
  const entries = Object.entries(NAMES).map(([colour, name]) => {
    const value = tokens.get(name)
    if (value === undefined) throw new Error(`tokens.css has no colour --${name}`)
    return [colour, value] as const
  })
  return Object.fromEntries(entries) as MapPalette
}
