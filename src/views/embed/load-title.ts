// What the map of a story is called in another of its languages: "지도: 여객선 침몰".
import { enEmbedDialog } from '../../i18n/en-embed-dialog.ts'
import { loadDocument } from '../load-document.ts'
import { loadLanguage } from '../page/load-language.ts'

/** `page` is one of the story in `lang`, BCP 47. Rejects where it or the words cannot be had. */
export async function loadTitle(page: URL, lang: string): Promise<string> {
  const [{ title }, speech] = await Promise.all([loadDocument(page), loadLanguage(lang)])
  return (speech?.dialogWords ?? enEmbedDialog).map(title)
}
