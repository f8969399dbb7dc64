// What the map of a story is called in another of its languages: "지도: 여객선 침몰".
import { enEmbedDialog } from '../../i18n/en-embed-dialog.ts'
import type { Story } from '../../model/story.ts'

/** `page` is the folder of the story in `lang`, BCP 47. Rejects where it or the words cannot be had. */
export async function loadTitle(page: URL, lang: string): Promise<string> {
  // The smallest file of a story that says it
  const [response, { loadLanguage }] = await Promise.all([
    fetch(new URL('changes.json', page)),
    // As the page does, or its file would be another, which nobody asks for ahead: see build/preload-words.ts
    import('../page/load-language.ts'),
  ])
  if (!response.ok) throw new Error(`${response.status} ${response.url}`)
  const { title } = (await response.json()) as Pick<Story, 'title'> // the build's own, see build/corrections/changes.ts
  return ((await loadLanguage(lang))?.dialogWords ?? enEmbedDialog).map(title)
}
