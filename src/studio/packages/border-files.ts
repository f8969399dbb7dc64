// The files that the borders of the map are made of, by the names under which they are read.
import aliases from 'cldr-core/supplemental/aliases.json?url'
import codes from 'cldr-core/supplemental/codeMappings.json?url'
import coarse from 'world-atlas/countries-110m.json?url'
import middle from 'world-atlas/countries-50m.json?url'

export const borderFiles: Readonly<Record<string, string>> = {
  'cldr-core/supplemental/aliases.json': aliases,
  'cldr-core/supplemental/codeMappings.json': codes,
  'world-atlas/countries-110m.json': coarse,
  'world-atlas/countries-50m.json': middle,
}
