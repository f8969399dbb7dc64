// The categories of a story, each once.
import { toOneLine } from './plain-text.ts'
import { createIds } from '../draft/story/ids.ts'

export interface StoryCategories {
  readonly all: Readonly<Record<string, { readonly label: string }>>
  /** The id of the category with this label. */
  readonly add: (label: string) => string
}

export function createCategories(): StoryCategories {
  const all: Record<string, { label: string }> = {}
  const ids = new Map<string, string>()
  const toId = createIds('category')
  return {
    all,
    add(words) {
      const label = toOneLine(words, 60)
      const id = ids.get(label) ?? toId(label)
      ids.set(label, id)
      all[id] = { label }
      return id
    },
  }
}
