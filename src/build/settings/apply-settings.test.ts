import { expect, test } from 'vitest'
import type { Shell } from '../shell/shell.ts'
import type { Project } from '../read-project.ts'
import { applyToProject, applyToShell, applyToTemplate } from './apply-settings.ts'
import { toDisputedRule } from './paint-disputed.ts'

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

const RULE = '.base-border{stroke:red}.base-disputed{stroke:blue;stroke-dasharray:var(--dash,2px 2px)}'
const page = { template: `<html lang="en"><style>${RULE}</style>`, styles: [RULE], scripts: [], sheet: SHEET }
const withMap = { templates: { whole: page, embed: page, front: inlined(SHEET), part }, files: [] } as unknown as Shell

test('how disputed borders are drawn stands in the pages with a map, for both of its kinds', () => {
  const paint = (disputedBorders: 'dashed' | 'solid' | 'hidden') => applyToShell(withMap, { disputedBorders }).templates
  expect(paint('dashed')).toBe(withMap.templates)
  const rules = {
    solid: `.base-border{stroke:red}${toDisputedRule('solid')}`,
    hidden: `.base-border{stroke:red}${toDisputedRule('hidden')}`,
  }
  for (const look of ['solid', 'hidden'] as const) {
    const { whole, embed, front, part: further } = paint(look)
    expect(whole).toEqual(embed)
    expect(whole.styles).toEqual([rules[look]])
    expect(whole.template).toBe(`<html lang="en" data-disputed-borders="${look}"><style>${rules[look]}</style>`)
    expect([front, further]).toEqual([withMap.templates.front, part])
    expect(applyToTemplate('<html lang="en"><head><link></head>', { disputedBorders: look })).toBe(
      `<html lang="en" data-disputed-borders="${look}"><head><link><style>${toDisputedRule(look)}</style></head>`,
    )
  }
  expect(applyToTemplate('<html lang="en"><head></head>', {})).toBe('<html lang="en"><head></head>')
})

const tiles = { url: '/tiles/{z}/{x}/{y}.png', minzoom: 8, maxzoom: 18, credit: '© <b>' }

test('the page says where tiles of the site lie, the story whose they are', () => {
  const { whole } = applyToShell(withMap, { tiles }).templates
  expect(whole.template).toBe(page.template.replace('>', ' data-tiles="8 18 /tiles/{z}/{x}/{y}.png">'))
  const project = { stories: [{ lang: 'en' }], translations: new Map() } as unknown as Project
  expect(applyToProject(project, { tiles }).stories).toEqual([{ lang: 'en', ownMap: { credit: '© <b>' } }])
  expect(applyToProject(project, {}).stories).toEqual(project.stories)
})
