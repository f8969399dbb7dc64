import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createFolder } from './create-folder.ts'

const TEMPLATE = join(import.meta.dirname, 'template')

test('the template lies in a new folder, or in one that is empty, and nothing is overwritten', () => {
  const top = mkdtempSync(join(tmpdir(), 'dateline-create-'))
  try {
    mkdirSync(join(top, 'empty'))
    for (const name of ['new/inside', 'empty']) {
      createFolder(TEMPLATE, join(top, name))
      expect(readdirSync(join(top, name)).sort()).toEqual(['.gitignore', 'README.md'])
    }
    writeFileSync(join(top, 'empty/README.md'), 'mine')
    expect(() => createFolder(TEMPLATE, join(top, 'empty'))).toThrow('is not empty')
    expect(readFileSync(join(top, 'empty/README.md'), 'utf8')).toBe('mine')
    for (const name of ['--help', '-h']) {
      expect(() => createFolder(TEMPLATE, join(top, name))).toThrow(`${name} is no name for a folder`)
      expect(readdirSync(top)).not.toContain(name)
    }
  } finally {
    rmSync(top, { recursive: true })
  }
})
