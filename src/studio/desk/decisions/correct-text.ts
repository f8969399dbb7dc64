// A text of the story was corrected in the project: its quotes are looked for in the new one.
import { extendStory, isExtendable } from '../../../draft/story/extend-story.ts'
import { readDesk, refuse, type Decision, type Desk } from '../desk.ts'
import type { Known } from '../known.ts'
import { rewriteFile } from './rewrite-file.ts'

/**
 * Quotes that have moved, or are gone, take the nearest passage and are proposed. `path` is that of a text on the desk;
 * `today` an ISO 8601 day.
 */
export function correctText(
  desk: Desk,
  path: string,
  text: string,
  today: string,
  { gazetteer, shortForms }: Pick<Known, 'gazetteer' | 'shortForms'>,
): Decision {
  if (!desk.texts.has(path)) return refuse('The story has no such text')
  const read = readDesk(desk)
  if (!read.ok) return read
  const texts = new Map([[path, text]])
  const says = `took ${path} from the disk`
  if (!isExtendable(read.story)) return { ok: true, says, edits: [], texts }
  const more = { added: [], corrected: [{ path, text }], texts: desk.texts }
  const { json } = extendStory(desk.json, read.story, more, { today }, gazetteer, shortForms)
  const decision = rewriteFile(desk, json)
  return decision.ok ? { ...decision, says, texts } : decision
}
