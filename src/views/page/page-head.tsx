// The head of the page, drawn by the build: what happened, in a title and one sentence.
import { toFinding } from '../../model/finding.ts'
import type { App } from '../app.ts'
import { inLanguage } from '../in-language.ts'

export function PageHead({ app }: { app: App }) {
  const finding = toFinding(app.story)
  return (
    <>
      <h1 {...inLanguage(app)}>{app.story.title}</h1>
      {finding && (
        <p class="finding" {...inLanguage(app)}>
          {finding}
        </p>
      )}
    </>
  )
}
