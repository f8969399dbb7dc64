// What stories are drawn with, out of the shell.
import { findTag } from '../../i18n/tags.ts'
import { createPaint } from '../preview/build-preview.ts'
import { loadPrerender } from '../program.ts'
import type { Settings } from '../settings/settings.ts'
import type { Tools } from '../story-files.ts'
import type { Shell } from './shell.ts'

/** `site` is where its readers will find it, if that is known. */
export async function createTools(
  { templates, preloads }: Shell,
  site: URL | undefined,
  { name, accent }: Settings = {},
): Promise<Tools> {
  const [{ renderStory }, paint] = await Promise.all([loadPrerender(), createPaint(accent)])
  return {
    whole: templates.whole.template,
    embed: templates.embed.template,
    part: templates.part,
    preloads: ({ lang, isLong }) => preloads[findTag(lang) ?? 'en'][isLong ? 'long' : 'short'],
    site,
    name,
    renderStory,
    paint,
  }
}
