// Writes a story's page as HTML, from the same views that the browser brings to life.
import { renderToString } from 'preact-render-to-string'
import { BASEMAP_NOTE, DISPUTED_BORDERS } from '../model/disputed-borders.ts'
import type { CompiledStory } from '../model/compiled.ts'
import { createApp, type PageData } from '../views/create-app.ts'
import { Page } from '../views/page.tsx'

export interface PageParts {
  readonly lang: string
  readonly title: string
  readonly description: string
  /** HTML of the page's body. */
  readonly body: string
  /** JSON, safe inside a script element. */
  readonly data: string
}

export function renderStory(story: CompiledStory): PageParts {
  const page: PageData = { story, borderNotes: [BASEMAP_NOTE, ...DISPUTED_BORDERS.filter(border => border.kind === 'mdl').map(border => border.note)] }
  const { app, store } = createApp(page, () => Promise.resolve(false))
  return {
    lang: story.lang,
    title: story.title,
    description: story.dek ?? '',
    body: renderToString(<Page app={app} state={store.getState()} />),
    data: JSON.stringify(page).replaceAll('<', '\\u003c'),
  }
}
