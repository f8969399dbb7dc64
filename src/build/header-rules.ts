// The `_headers` file of static hosts: which response headers a path gets.
export interface HeaderRule {
  readonly pattern: string
  readonly matches: RegExp
  readonly headers: readonly (readonly [name: string, value: string])[]
}

const isName = /^[!#$%&'*+.^`|~\w-]+$/

/**
 * Reads the format that Netlify and Cloudflare Pages share: a path pattern (`*` stands for anything) at the start of a
 * line,
 * under it indented `Name: value` lines; `#` starts a comment line. Throws an Error that names the first line it cannot
 * read.
 */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: string; matches: RegExp; headers: [string, string][] }[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue
    if (/^\S/.test(line)) {
      const pattern = line.trim()
      if (!pattern.startsWith('/'))
        throw new Error(`_headers:${index + 1}: expected a path that starts with "/", found "${pattern}"`)
      rules.push({ pattern, matches: toRegExp(pattern), headers: [] })
      continue
    }
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(colon, 0)).trim()
    const value = line.slice(colon + 1).trim()
    const rule = rules.at(-1)
    if (!rule) throw new Error(`_headers:${index + 1}: a header before any path: "${line.trim()}"`)
    if (!isName.test(name) || value === '')
      throw new Error(`_headers:${index + 1}: expected "Name: value", found "${line.trim()}"`)
    rule.headers.push([name, value])
  }
  return rules
}

/**
 * The headers of `path` (starts with "/", decoded) by lower-case name; one named by several rules has their values
 * joined, as on the hosts.
 */
export function selectHeaders(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const rule of rules) {
    if (!rule.matches.test(path)) continue
    for (const [name, value] of rule.headers) {
      const before = found.get(name.toLowerCase())
      found.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`)
    }
  }
  return found
}

function toRegExp(pattern: string): RegExp {
  return new RegExp(
    `^${pattern
      .split('*')
      .map(part => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  )
}
