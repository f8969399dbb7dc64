// The site's own colour in the place of Dateline's red, where it can be read on all that it is painted on.
import { toContrast, toParts } from './contrast.ts'

export interface Accent {
  /** `#rrggbb` */
  readonly light: string
  readonly dark: string
}

type Theme = keyof Accent

/** WCAG 2.2 for text; marks on land need less. */
const LEAST_OF_TEXT = 4.5
const LEAST_OF_MARKS = 3
/** As in styles/tokens.css: paper and the second paper, and the land that stands out most. */
const UNDER_TEXT: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#ffffff', '#f6f4ef'],
  dark: ['#171c21', '#1f262c'],
}
const UNDER_MARKS: Readonly<Record<Theme, string>> = { light: '#ecdabf', dark: '#413d35' }
const ON_ACCENT: Readonly<Record<Theme, string>> = { light: '#ffffff', dark: '#1c0d0b' }
/** How much of the accent is in the soft one, the rest is paper. */
const SOFT: Readonly<Record<Theme, number>> = { light: 0.1, dark: 0.16 }
const TOKEN = /--accent(-ink|-soft)?:\s*light-dark\([^)]*\)/g

/** Why a colour cannot be the accent of a theme, in words; undefined where it can. */
export function findAccentFault(colour: string, theme: Theme): string | undefined {
  const tests = [
    ...UNDER_TEXT[theme].map(under => ({ what: 'text on', under, least: LEAST_OF_TEXT })),
    { what: 'marks on', under: UNDER_MARKS[theme], least: LEAST_OF_MARKS },
    { what: 'under text in', under: ON_ACCENT[theme], least: LEAST_OF_TEXT },
    { what: 'text on its own soft', under: toSoft(colour, theme), least: LEAST_OF_TEXT },
  ]
  const failed = tests.find(({ under, least }) => toContrast(colour, under) < least)
  if (!failed) return undefined
  const { what, under, least } = failed
  return `a contrast of ${least} to 1 as ${what} ${under}; it has ${toContrast(colour, under).toFixed(2)}`
}

const toSoft = (colour: string, theme: Theme): string => {
  const paper = toParts(UNDER_TEXT[theme][0]!)
  const mixed = toParts(colour).map((part, at) => Math.round(part * SOFT[theme] + paper[at]! * (1 - SOFT[theme])))
  return `#${mixed.map(part => part.toString(16).padStart(2, '0')).join('')}`
}

/** Puts the colours into a style sheet; where it names none of them it stays as it is. */
export function paintAccent(css: string, { light, dark }: Accent): string {
  const pairs: Readonly<Record<string, readonly [string, string]>> = {
    '': [light, dark],
    '-ink': [ON_ACCENT.light, ON_ACCENT.dark],
    '-soft': [toSoft(light, 'light'), toSoft(dark, 'dark')],
  }
  return css.replace(TOKEN, (_, kind = '') => `--accent${kind}:light-dark(${pairs[kind as string]!.join(',')})`)
}
