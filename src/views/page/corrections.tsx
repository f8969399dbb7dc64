// What was put right since the story came out, with its dates, the latest first. Drawn by the build.
import { readEdtf } from '../../model/edtf.ts'
import { toAnchor } from '../../model/when.ts'
import type { App } from '../app.ts'
import { inLanguage } from '../in-language.ts'
import { toDateWords } from '../date-words.ts'

/** Nothing where nothing was. */
export function Corrections({ app }: { app: App }) {
  const { server, story, t } = app
  const corrections = story.events
    .flatMap(event => (event.updated ?? []).map(each => ({ ...each, event })))
    .sort((a, b) => toAnchor(readEdtf(b.date)) - toAnchor(readEdtf(a.date)))
  if (corrections.length === 0) return null
  return (
    <section class="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{server!.words.facts.corrections}</h2>
      <ol>
        {corrections.map(({ date, note, event }, i) => (
          <li key={i}>
            <time>{toDateWords(app, date)}</time>
            {t.comma}
            <a href={server!.hrefs.event(event.id)} {...inLanguage(app)}>
              {event.title}
            </a>
            {t.colon}
            <span {...inLanguage(app)}>{note}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
