// The start: an article comes in, or a story is opened.
import { useState } from 'preact/hooks'
import type { StudioProps } from '../studio-props.ts'
import { ArticleIntake } from './article-intake.tsx'
import { StoryList } from './story-list.tsx'
import { words } from '../../words/words.ts'

export function Start({ studio, state }: StudioProps) {
  const [hasArticles, tell] = useState(false)
  return (
    <main class="start">
      <ArticleIntake
        studio={studio}
        state={state}
        title={words.start.drop}
        does={words.start.draft}
        draft={studio.desks.draft}
        given={state.start.given}
        tell={tell}
      />
      {!hasArticles && <StoryList studio={studio} state={state} />}
    </main>
  )
}
