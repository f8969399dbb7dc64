// What a site's settings change of the shell and of its stories.
import type { Story } from '../../model/story.ts'
import { toMapAttributes } from '../../model/own-map.ts'
import { toFrontLanguage } from '../front/front-language.ts'
import type { InlinedTemplate } from '../inline-styles.ts'
import type { Project } from '../read-project.ts'
import type { Shell } from '../shell/shell.ts'
import { paintAccent, type Accent } from './accent.ts'
import { paintDisputed } from './paint-disputed.ts'
import { toSeas } from './seas.ts'
import type { Settings } from './settings.ts'

export function applyToShell(shell: Shell, settings: Settings): Shell {
  const { accent, disputedBorders } = settings
  const attributes = toMapAttributes(settings)
  if (accent === undefined && attributes === '') return shell
  const { whole, embed, front, part } = shell.templates
  const paint = (css: string) => (accent ? paintAccent(css, accent) : css)
  const paintMap = (page: InlinedTemplate): InlinedTemplate => {
    const { template, ...painted } = paintTemplate(page, css => paintDisputed(paint(css), disputedBorders))
    return { ...painted, template: template.replace(/<html[^>]*/, root => root + attributes) }
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

/** A browser keeps what it has under a name for ever, so another colour is another name. */
const toSheetName = (name: string, { light, dark }: Accent): string =>
  name.replace(/\.css$/, () => `-${light.slice(1)}-${dark.slice(1)}.css`)

/** The policy's hashes are those of the styles, so both change alike. */
const paintTemplate = (template: InlinedTemplate, paint: (css: string) => string): InlinedTemplate => ({
  ...template,
  template: paint(template.template),
  styles: template.styles.map(paint),
})

/** Credits at the foot of every story, the site's names of seas, and how its map is drawn. */
export function applyToProject(project: Project, settings: Settings): Project {
  const { credits = [], seas, disputedBorders, tiles } = settings
  const { lang } = toFrontLanguage(project.stories, settings)
  const apply = (story: Story): Story => ({
    ...story,
    ...(credits.length > 0 && { credits: [...(story.credits ?? []), ...credits] }),
    ...(seas && { seas: toSeas(seas, lang, story.lang) }),
    ...((disputedBorders || tiles) && { ownMap: { disputedBorders, credit: tiles?.credit } }),
  })
  return {
    ...project,
    stories: project.stories.map(apply),
    translations: new Map([...project.translations].map(([id, stories]) => [id, stories.map(apply)] as const)),
  }
}
