// A place of an event in the long form: which place of the story, the phrase as printed, and its basis.
import { isObject } from '../compiler/located-json.ts'
import { showText, type Path } from '../compiler/problem.ts'
import type { PlaceNames } from './place-names.ts'
import { areFound, holds, type Quote } from './quotes.ts'
import { refuse, type Told } from './told.ts'

/** Gives the id of a place of the story for what names it, or undefined where it has told that there is none. */
export type FindId = (named: string, path: Path) => string | undefined

/** `value` is an id, a place named in place ("Abuja, NG", "gn:2352778", "NE"), or an object whose place is one. */
export function nameWhere(value: unknown, path: Path, findId: FindId): unknown {
  const where = typeof value === 'string' ? { place: value.trim() } : value
  if (!isObject(where) || typeof where['place'] !== 'string') return value
  const place = findId(where['place'], typeof value === 'string' ? path : [...path, 'place'])
  return place === undefined ? value : { ...where, place }
}

/** The printed phrase and the basis, where the file has no basis. */
export function addWhereBasis(
  where: unknown,
  path: Path,
  quotes: readonly Quote[],
  { of, longerThan }: PlaceNames,
  told: Told,
): unknown {
  if (!isObject(where) || typeof where['place'] !== 'string' || where['basis'] !== undefined) return where
  if (where['text'] !== undefined) return { ...where, basis: 'stated' }
  const id = where['place'],
    names = of(id)
  const printed = names.find(name => quotes.some(quote => holds(quote, name, longerThan(name, id))))
  if (printed !== undefined) return { ...where, text: printed, basis: 'stated' }
  if (where['note'] !== undefined) return { ...where, basis: 'inferred' }
  // Of an id that leads nowhere the check tells.
  if (names.length === 0 || !areFound(quotes)) told.open.push(path)
  else
    refuse(told, {
      path: [...path, 'place'],
      open: path,
      found: `${showText(id)}, which no quote of the event names`,
      expected: 'a quote that names it, its text as printed, or a note: how an editor knows',
    })
  return where
}
