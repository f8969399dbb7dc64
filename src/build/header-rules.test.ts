// The `_headers` file: paths, wildcards, several rules for one path, and lines that cannot be read.
import { expect, test } from 'vitest'
import { parseHeaderRules, selectHeaders } from './header-rules.ts'

const file = `# for every page
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'self'; img-src https://a.example:8080

/embed/*
\tCache-Control: no-cache
/embed/v1.html
  cache-control: no-transform
  # within a rule
/a.c(d)+/*/tiles.pmtiles
  X-Tiles: yes
`

test('joins what all rules that match say, names in lower case', () => {
  const rules = parseHeaderRules(file.replaceAll('\n', '\r\n'))
  expect(Object.fromEntries(selectHeaders(rules, '/embed/v1.html'))).toEqual({
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'self'; img-src https://a.example:8080",
    'cache-control': 'no-cache, no-transform',
  })
  expect(selectHeaders(rules, '/embed').has('cache-control')).toBe(false)
})

test('a star is anything, all else is itself', () => {
  const rules = parseHeaderRules(file)
  expect(selectHeaders(rules, '/a.c(d)+/x/y/tiles.pmtiles').get('x-tiles')).toBe('yes')
  for (const path of [
    '/abc(d)+/x/tiles.pmtiles',
    '/a.cdd/x/tiles.pmtiles',
    '/a.c(d)+/tiles.pmtiles',
    '/a.c(d)+/x/tiles.pmtiles.br',
    '/b/a.c(d)+/x/tiles.pmtiles',
  ]) {
    expect(selectHeaders(rules, path).has('x-tiles'), path).toBe(false)
  }
})

test('nothing in the file, no headers', () => {
  expect(parseHeaderRules('')).toEqual([])
  expect(parseHeaderRules('\n  \n# only this\n')).toEqual([])
  expect(selectHeaders([], '/').size).toBe(0)
})

test('names the line that it cannot read', () => {
  expect(() => parseHeaderRules('  X-A: b\n')).toThrow('_headers:1: a header before any path: "X-A: b"')
  expect(() => parseHeaderRules('/*\n  X-A b\n')).toThrow('_headers:2: expected "Name: value", found "X-A b"')
  expect(() => parseHeaderRules('/*\n  X-A:\n')).toThrow('_headers:2: expected "Name: value"')
  expect(() => parseHeaderRules('/*\n  X A: b\n')).toThrow('_headers:2: expected "Name: value"')
  expect(() => parseHeaderRules('\n\nassets/*\n  X-A: b\n')).toThrow(
    '_headers:3: expected a path that starts with "/", found "assets/*"',
  )
})
