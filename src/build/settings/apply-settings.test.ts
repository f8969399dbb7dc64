import { expect, test } from 'vitest'
import type { Shell } from '../shell/shell.ts'
import { applyToShell } from './apply-settings.ts'

const CSS = 'a{--accent:light-dark(#b3261e,#ff6b5e)}'
const SHEET = 'assets/index-Ab1.css'
const inlined = (sheet: string) => ({ template: `<style>${CSS}</style>`, styles: [CSS], scripts: [], sheet })
const part = `<link rel="stylesheet" href="./${SHEET}"><link rel="stylesheet" href="./assets/alive-Cd2.css">`
const shell = {
  templates: { whole: inlined(SHEET), embed: inlined('assets/embed.css'), front: inlined('assets/front.css'), part },
  files: [
    { path: SHEET, source: CSS },
    { path: 'assets/alive-Cd2.css', source: 'b{}' },
  ],
} as unknown as Shell

test('another colour is another file, which the further pages of a long story ask for', () => {
  const [one, other] = ['#0b57d0', '#0b57d1'].map(light => applyToShell(shell, { accent: { light, dark: '#8ab4f8' } }))
  const sheet = 'assets/index-Ab1-0b57d0-8ab4f8.css'
  expect(one!.files.map(({ path }) => path)).toEqual([sheet, 'assets/alive-Cd2.css'])
  expect(one!.files[0]!.source).toContain('--accent:light-dark(#0b57d0,#8ab4f8)')
  expect(one!.templates.whole.sheet).toBe(sheet)
  expect(one!.templates.part).toBe(part.replace(SHEET, sheet))
  expect(other!.templates.whole.sheet).not.toBe(sheet)
  expect(applyToShell(shell, {})).toBe(shell)
})
