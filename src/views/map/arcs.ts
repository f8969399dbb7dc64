// What an event's arcs join.

/** The pairs that an event's places are joined by: every two of a mesh, each with the next of a path. */
export function toPairs<T>(join: 'none' | 'mesh' | 'path', places: readonly T[]): [T, T][] {
  if (join === 'path') return places.slice(1).map((place, index) => [places[index]!, place])
  if (join === 'mesh')
    return places.flatMap((place, index) => places.slice(index + 1).map((other): [T, T] => [place, other]))
  return []
}
