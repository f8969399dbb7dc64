// What a site's settings change of the shell and of its stories.
import type { Story } from '../../model/story.ts'
import { toFrontLanguage } from '../front/front-language.ts'
import type { InlinedTemplate } from '../inline-styles.ts'
import type { Project } from '../read-project.ts'
import type { Shell } from '../shell/shell.ts'
import { paintAccent, type Accent } from './accent.ts'
import { toSeas } from './seas.ts'
import type { Settings } from './settings.ts'

export function applyToShell(shell: Shell, { accent }: Settings): Shell {
  if (accent === undefined) return shell
  const { whole, embed, front, part } = shell.templates
  const paint = (template: InlinedTemplate) => paintTemplate(template, accent)
  const sheet = toSheetName(whole.sheet, accent)
  return {
    ...shell,
    templates: {
      whole: { ...paint(whole), sheet },
      embed: paint(embed),
      front: paint(front),
      part: part.replaceAll(`./${whole.sheet}`, () => `./${sheet}`),
    },
    files: shell.files.map(file =>
      file.path === whole.sheet ? { path: sheet, source: paintAccent(String(file.source), accent) } : file,
    ),
  }
}

/** A browser keeps what it has under a name for ever, so another colour is another name. */
const toSheetName = (name: string, { light, dark }: Accent): string =>
  name.replace(/\.css$/, () => `-${light.slice(1)}-${dark.slice(1)}.css`)

/** The policy's hashes are those of the styles, so both change alike. */
const paintTemplate = (template: InlinedTemplate, accent: Accent): InlinedTemplate => ({
  ...template,
  template: paintAccent(template.template, accent),
  styles: template.styles.map(css => paintAccent(css, accent)),
})

/** Credits at the foot of every story, and the site's names of seas. */
export function applyToProject(project: Project, settings: Settings): Project {
  const { credits = [], seas } = settings
  const { lang } = toFrontLanguage(project.stories, settings)
  const apply = (story: Story): Story => ({
    ...story,
    ...(credits.length > 0 && { credits: [...(story.credits ?? []), ...credits] }),
    ...(seas && { seas: toSeas(seas, lang, story.lang) }),
  })
  return {
    ...project,
    stories: project.stories.map(apply),
    translations: new Map([...project.translations].map(([id, stories]) => [id, stories.map(apply)] as const)),
  }
}
