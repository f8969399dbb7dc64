// Asks for the words of a page's language, and for what reads a long story, together with the page's script, which
// would ask for them only once it runs.
import type { Rolldown } from 'vite'
import { findTag } from '../i18n/tags.ts'

/** What a story asks for besides. */
interface Asking {
  /** BCP 47; the words of English are in the script. */
  readonly lang: string
  readonly isLong: boolean
}

/** Markup for the head of a story's page. */
export function createPreloads(bundle: Rolldown.OutputBundle): (asking: Asking) => string {
  const chunks = Object.values(bundle).filter(file => file.type === 'chunk')
  return ({ lang, isLong }) => {
    const tag = findTag(lang)
    const paths = [
      ...(tag === undefined ? [] : [`/views/page/load-language.ts`, `/i18n/${tag}/words.ts`]),
      ...(isLong ? ['/views/long/read-long.ts'] : []),
    ]
    const asked = paths.map(path => {
      const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(path))
      if (!chunk) throw new Error(`${path} has no file of its own: a page would ask for it late`)
      return chunk
    })
    const names = new Set(asked.flatMap(({ fileName, imports }) => [fileName, ...imports]))
    return chunks
      .filter(({ fileName, name }) => names.has(fileName) && name !== 'index') // the page has its script already
      .map(({ fileName }) => `<link rel="modulepreload" crossorigin href="./${fileName}">`)
      .join('')
  }
}
