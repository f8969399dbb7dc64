// How well a colour can be told from another, by WCAG 2.2.

/** `#rrggbb`, as the schema has it, in parts from 0 to 255. */
export const toParts = (colour: string): readonly [number, number, number] => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
]

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function toLuminance(colour: string): number {
  const [red, green, blue] = toParts(colour).map(part =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** From 1 to 21. */
export function toContrast(one: string, other: string): number {
  const [low, high] = [toLuminance(one), toLuminance(other)].sort((a, b) => a - b) as [number, number]
  return (high + 0.05) / (low + 0.05)
}
