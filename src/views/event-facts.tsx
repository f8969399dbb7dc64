// Where and when an event was, how surely, how an editor knows, who took part and what was put right: drawn by the build; the card shows a copy.
import type { ComponentChildren } from 'preact'
import type { StoryEvent } from '../model/story.ts'
import type { Where } from '../model/story.ts'
import type { App } from './app.ts'
import { toName } from './place-name.ts'
import { toDateWords } from './date-words.ts'

interface EventFactsProps {
  readonly app: App
  readonly event: StoryEvent
  /** More terms and descriptions, after those of the event itself. */
  readonly children?: ComponentChildren
}

export function EventFacts({ app, event: { where, whereNote, when, actors, updated }, children }: EventFactsProps) {
  const { t, story } = app
  return (
    <dl class="facts">
      {updated && updated.length > 0 && (
        <>
          <dt>{t.facts.corrected}</dt>
          {updated.map((each, i) => (
            <dd key={i} class="correction">
              <time>{toDateWords(app, each.date)}</time>: <span lang={story.lang}>{each.note}</span>
            </dd>
          ))}
        </>
      )}
      <dt>{t.facts.where}</dt>
      {where.map((each, i) => (
        <dd key={i}>
          <WhereLine app={app} where={each} />
        </dd>
      ))}
      {where.length === 0 && (
        <dd>
          {t.card.nowhere}
          <Source note={whereNote} />
        </dd>
      )}
      <dt>{t.facts.when}</dt>
      <dd>
        {t.facts.basis[when.basis]}
        {t.facts.certainty[when.certainty ?? 'certain']}
        {when.text && (
          <>
            : <q lang={story.lang}>{when.text}</q>
          </>
        )}
        <Source note={when.note} refs={when.refs} />
      </dd>
      {actors && actors.length > 0 && (
        <>
          <dt>{t.facts.actors}</dt>
          <dd lang={story.lang}>{actors.join(', ')}</dd>
        </>
      )}
      {children}
    </dl>
  )
}

function WhereLine({ app, where }: { app: App; where: Where }) {
  const { t, story } = app
  const { pointNote, disputed, ...place } = story.places[where.place]!
  return (
    <>
      <strong>{toName(app.lang, place)}</strong>, {t.facts.precision[place.precision]}, {t.facts.role[where.role]}
      {t.facts.certainty[where.certainty ?? 'certain']}
      {where.basis === 'inferred' && <span class="tag inferred">{t.card.inferred}</span>}
      <Source note={where.note} refs={where.refs} />
      {pointNote && <span class="place-note">{pointNote}</span>}
      {disputed && <span class="place-note">{t.facts.disputed(disputed)}</span>}
    </>
  )
}

/** How an editor knows. */
function Source({ note, refs }: Pick<Where, 'note' | 'refs'>) {
  return (
    <>
      {note && <span class="note">{note}</span>}
      {refs?.map(ref => (
        <a key={ref.url} class="ref" href={ref.url} target="_blank" rel="noopener noreferrer">
          {ref.title}
        </a>
      ))}
    </>
  )
}
