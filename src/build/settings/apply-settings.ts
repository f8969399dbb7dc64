// What a site's settings change of the shell and of its stories.
import type { Story } from '../../model/story.ts'
import { toMapAttributes } from '../../model/own-map.ts'
import { toFrontLanguage } from '../front/front-language.ts'
import type { InlinedTemplate } from '../inline-styles.ts'
import type { Project } from '../read-project.ts'
import type { Shell } from '../shell/shell.ts'
import { paintAccent, type Accent } from './accent.ts'
import { applyToStory } from './apply-to-story.ts'
import { paintDisputed, toDisputedRule } from './paint-disputed.ts'
import type { Settings } from './settings.ts'

export function applyToShell(shell: Shell, settings: Settings): Shell {
  const { accent, disputedBorders } = settings
  const attributes = toMapAttributes(settings)
  if (accent === undefined && attributes === '') return shell
  const { whole, embed, front, part } = shell.templates
  const paint = (css: string) => (accent ? paintAccent(css, accent) : css)
  const paintMap = (page: InlinedTemplate): InlinedTemplate => {
    const { template, ...painted } = paintTemplate(page, css => paintDisputed(paint(css), disputedBorders))
    const rule = toDisputedRule(disputedBorders)
    if (rule !== '' && !painted.styles.some(css => css.includes(rule)))
      throw new Error('basemap.css has no rule for disputed borders alone')
    return { ...painted, template: writeOnRoot(template, attributes) }
  }
  // Of pages without a map.
  const sheet = accent ? toSheetName(whole.sheet, accent) : whole.sheet
  return {
    ...shell,
    templates: {
      whole: { ...paintMap(whole), sheet },
      embed: paintMap(embed),
      front: paintTemplate(front, paint),
      part: part.replaceAll(`./${whole.sheet}`, () => `./${sheet}`),
    },
    files: shell.files.map(file =>
      file.path === whole.sheet ? { path: sheet, source: paint(String(file.source)) } : file,
    ),
  }
}

const writeOnRoot = (template: string, attributes: string): string =>
  template.replace(/<html[^>]*/, root => root + attributes)

/** How the map is drawn, for a template whose style sheets are links: after them. */
export function applyToTemplate(template: string, settings: Settings): string {
  const rule = toDisputedRule(settings.disputedBorders)
  const styled = rule === '' ? template : template.replace('</head>', `<style>${rule}</style></head>`)
  return writeOnRoot(styled, toMapAttributes(settings))
}

/** A browser keeps what it has under a name for ever, so another colour is another name. */
const toSheetName = (name: string, { light, dark }: Accent): string =>
  name.replace(/\.css$/, () => `-${light.slice(1)}-${dark.slice(1)}.css`)

/** The policy's hashes are those of the styles, so both change alike. */
const paintTemplate = (template: InlinedTemplate, paint: (css: string) => string): InlinedTemplate => ({
  ...template,
  template: paint(template.template),
  styles: template.styles.map(paint),
})

export function applyToProject(project: Project, settings: Settings): Project {
  const { lang } = toFrontLanguage(project.stories, settings)
  const apply = (story: Story): Story => applyToStory(story, settings, lang)
  return {
    ...project,
    stories: project.stories.map(apply),
    translations: new Map([...project.translations].map(([id, stories]) => [id, stories.map(apply)] as const)),
  }
}
