import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepAssets } from './keep-assets.ts'

test('what the new site has not stays with its age, and goes in time; what it has is its own', () => {
  const top = mkdtempSync(join(tmpdir(), 'dateline-keep-'))
  const now = Date.parse('2026-03-31T00:00:00Z')
  try {
    const [site, draft] = [join(top, 'dist'), join(top, 'draft')]
    keepAssets(site, draft, 30, now)
    expect(readdirSync(top), 'no site yet').toEqual([])
    for (const folder of [site, draft]) mkdirSync(join(folder, 'assets'), { recursive: true })
    for (const [name, day] of [
      ['old-a.js', '2026-03-01'],
      ['older-b.js', '2026-02-01'],
      ['same-c.js', '2026-03-30'],
    ] as const) {
      writeFileSync(join(site, 'assets', name), 'before')
      utimesSync(join(site, 'assets', name), new Date(day), new Date(day))
    }
    writeFileSync(join(draft, 'assets/same-c.js'), 'now')
    keepAssets(site, draft, 30, now)
    expect(readdirSync(join(draft, 'assets'))).toEqual(['old-a.js', 'same-c.js'])
    expect(readFileSync(join(draft, 'assets/same-c.js'), 'utf8')).toBe('now')
    expect(statSync(join(draft, 'assets/old-a.js')).mtime.toISOString()).toBe('2026-03-01T00:00:00.000Z')
  } finally {
    rmSync(top, { recursive: true })
  }
})
