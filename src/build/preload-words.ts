// Asks for the words of a page's language together with its script, which would ask for them only once it runs.
import type { Rolldown } from 'vite'
import { findTag } from '../i18n/tags.ts'

/** Markup for the head of a page in `lang`, BCP 47; none for English, whose words are in the script. */
export function createPreloads(bundle: Rolldown.OutputBundle): (lang: string) => string {
  const chunks = Object.values(bundle).filter(file => file.type === 'chunk')
  return lang => {
    const tag = findTag(lang)
    if (tag === undefined) return ''
    const asked = [`/i18n/load-speech.ts`, `/i18n/${tag}/words.ts`].map(path =>
      chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(path)),
    )
    const names = new Set(asked.flatMap(chunk => (chunk ? [chunk.fileName, ...chunk.imports] : [])))
    return chunks
      .filter(({ fileName, name }) => names.has(fileName) && name !== 'index') // the page has its script already
      .map(({ fileName }) => `<link rel="modulepreload" crossorigin href="./${fileName}">`)
      .join('')
  }
}
