// The site's own colour: where it may stand, and what becomes of the style sheet.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toTokens } from '../../views/map/palette.ts'
import { findAccentFault, paintAccent } from './accent.ts'

const sheet = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8')
const ACCENT = { light: '#0b57d0', dark: '#8ab4f8' }

test('our own colours pass, and none that cannot be read', () => {
  for (const theme of ['light', 'dark'] as const) {
    expect(findAccentFault(toTokens(sheet, theme).get('accent')!, theme)).toBeUndefined()
    expect(findAccentFault(ACCENT[theme], theme)).toBeUndefined()
    for (const grey of ['#777777', theme === 'light' ? '#ffffff' : '#000000'])
      expect(findAccentFault(grey, theme), grey).toMatch(/^a contrast of (4\.5|3) to 1 as /)
  }
})

test('the sheet has the colour, a soft one and what is read on it; all else stays', () => {
  for (const css of [sheet, sheet.replace(/\s*:\s*|,\s*/g, mark => mark.trim())]) {
    const painted = paintAccent(css, ACCENT)
    const [before, after] = [toTokens(css, 'light'), toTokens(painted, 'light')]
    expect([...after].filter(([name, value]) => before.get(name) !== value)).toEqual([
      ['accent', '#0b57d0'],
      ['accent-soft', '#e7eefa'],
    ])
    expect(toTokens(painted, 'dark').get('accent')).toBe('#8ab4f8')
    expect(toTokens(painted, 'dark').get('accent-ink')).toBe('#1c0d0b')
  }
})

test('what the contrast was reckoned with is what the sheet paints', () => {
  const [light, dark] = (['light', 'dark'] as const).map(theme => toTokens(sheet, theme)) as [
    ReadonlyMap<string, string>,
    ReadonlyMap<string, string>,
  ]
  const source = readFileSync(new URL('accent.ts', import.meta.url), 'utf8')
  for (const name of ['paper', 'paper-2', 'focus-land-strong', 'accent-ink'])
    expect([source.includes(`'${light.get(name)}'`), source.includes(`'${dark.get(name)}'`)], name).toEqual([
      true,
      true,
    ])
})
