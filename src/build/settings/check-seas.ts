// Whether the seas of a site's settings are those of the map, each once.
import { isObject } from '../../compiler/located-json.ts'
import { findNearest } from '../../compiler/nearest.ts'
import { showText, type Finding } from '../../compiler/problem.ts'
import { SEA_NAMES } from '../basemap/sea-names.ts'

/** Of names that no sea has, and of a sea that is named twice; `seas` may be of any shape. */
export function checkSeas(seas: unknown): Finding[] {
  if (!isObject(seas)) return []
  const keys = Object.keys(seas)
  return keys.flatMap((key, at): Finding[] => {
    const path = ['seas', key]
    const name = SEA_NAMES.get(key)
    if (name === undefined) {
      const nearest = () => findNearest(key, SEA_NAMES.keys())
      const expected = 'the English name of a sea of the map, such as "Yellow Sea"'
      return [{ path, at: 'key', found: showText(key), expected, nearest }]
    }
    const other = keys.slice(0, at).find(each => SEA_NAMES.get(each) === name)
    if (other === undefined) return []
    return [{ path, at: 'key', found: showText(key), expected: `one entry for a sea; ${showText(other)} is the same` }]
  })
}
