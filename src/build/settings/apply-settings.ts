// What a site's settings change of the shell and of its stories.
import type { Story } from '../../model/story.ts'
import type { InlinedTemplate } from '../inline-styles.ts'
import type { Shell } from '../shell/shell.ts'
import { paintAccent, type Accent } from './accent.ts'
import type { Settings } from './settings.ts'

export function applyToShell(shell: Shell, { accent }: Settings): Shell {
  if (accent === undefined) return shell
  const { whole, embed, front, part } = shell.templates
  const paint = (template: InlinedTemplate) => paintTemplate(template, accent)
  return {
    ...shell,
    templates: { whole: paint(whole), embed: paint(embed), front: paint(front), part },
    files: shell.files.map(({ path, source }) => ({
      path,
      source: path === whole.sheet ? paintAccent(String(source), accent) : source,
    })),
  }
}

/** The policy's hashes are those of the styles, so both change alike. */
const paintTemplate = (template: InlinedTemplate, accent: Accent): InlinedTemplate => ({
  ...template,
  template: paintAccent(template.template, accent),
  styles: template.styles.map(css => paintAccent(css, accent)),
})

export const applyToStory = (story: Story, { credits = [] }: Settings): Story =>
  credits.length === 0 ? story : { ...story, credits: [...(story.credits ?? []), ...credits] }
