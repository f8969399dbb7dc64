// Where and when an event was, how surely, how an editor knows, who took part and what was put right: drawn by the
// build; the card shows a copy.
import type { ComponentChildren } from 'preact'
import type { StoryEvent } from '../model/story.ts'
import type { Where } from '../model/story.ts'
import type { App } from './app.ts'
import { toDateWords } from './date-words.ts'
import { inArticle, inLanguage } from './in-language.ts'
import { NamedPlace } from './named-place.tsx'
import { Sentence } from './sentence.tsx'

interface EventFactsProps {
  readonly app: App
  readonly event: StoryEvent
  /** More terms and descriptions, after those of the event itself. */
  readonly children?: ComponentChildren
}

export function EventFacts({ app, event, children }: EventFactsProps) {
  const { where, whereNote, when, actors, updated, cite } = event
  const { t } = app,
    { facts } = app.server!.words
  const says = cite.find(({ supports }) => supports.includes('when')) ?? cite[0]!
  return (
    <dl class="facts">
      {updated && updated.length > 0 && (
        <>
          <dt>{facts.corrected}</dt>
          {updated.map((each, i) => (
            <dd key={i} class="correction">
              <time>{toDateWords(app, each.date)}</time>
              {t.colon}
              <span {...inLanguage(app)}>{each.note}</span>
            </dd>
          ))}
        </>
      )}
      <dt>{facts.where}</dt>
      {where.map((each, i) => (
        <dd key={i}>
          <WhereLine app={app} where={each} />
        </dd>
      ))}
      {where.length === 0 && (
        <dd>
          {facts.nowhere}
          <Source app={app} note={whereNote} />
        </dd>
      )}
      <dt>{facts.when}</dt>
      <dd>
        {facts.basis[when.basis]}
        {facts.certainty[when.certainty ?? 'certain']}
        {when.text && (
          <>
            {t.colon}
            <q {...inArticle(app, says)}>{when.text}</q>
          </>
        )}
        <Source app={app} note={when.note} refs={when.refs} />
      </dd>
      {actors && actors.length > 0 && (
        <>
          <dt>{facts.actors}</dt>
          <dd {...inLanguage(app)}>{actors.join(t.series)}</dd>
        </>
      )}
      {children}
    </dl>
  )
}

function WhereLine({ app, where }: { app: App; where: Where }) {
  const { t, story } = app,
    { facts } = app.server!.words
  const { pointNote, disputed, ...place } = story.places[where.place]!
  return (
    <>
      <strong>
        <NamedPlace app={app} place={place} />
      </strong>
      {t.comma + facts.precision[place.precision] + t.comma + facts.role[where.role]}
      {facts.certainty[where.certainty ?? 'certain']}
      {where.basis === 'inferred' && <span class="tag inferred">{t.card.inferred}</span>}
      <Source app={app} note={where.note} refs={where.refs} />
      {pointNote && (
        <span class="place-note" {...inLanguage(app)}>
          {pointNote}
        </span>
      )}
      {disputed && (
        <span class="place-note disputed">
          <Sentence of={facts.disputed}>
            <span {...inLanguage(app)}>{disputed}</span>
          </Sentence>
        </span>
      )}
    </>
  )
}

/** How an editor knows. */
function Source({ app, note, refs }: Pick<Where, 'note' | 'refs'> & { app: App }) {
  return (
    <>
      {note && (
        <span class="note" {...inLanguage(app)}>
          {note}
        </span>
      )}
      {refs?.map(ref => (
        <a
          key={ref.url}
          class="ref"
          {...inLanguage(app, ref.lang)}
          href={ref.url}
          target="_blank"
          rel="noopener noreferrer"
        >
          {ref.title}
        </a>
      ))}
    </>
  )
}
