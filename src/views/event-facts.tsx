// Where and when an event was, how surely, and how an editor knows: in the card, and in the list where there is no card.
import type { ComponentChildren } from 'preact'
import type { CompiledEvent } from '../model/compiled.ts'
import type { Where } from '../model/story.ts'
import type { App } from './app.ts'
import { toName } from './place-name.ts'

interface EventFactsProps {
  readonly app: App
  readonly event: CompiledEvent
  /** More terms and descriptions, after those of the event itself. */
  readonly children?: ComponentChildren
}

export function EventFacts({ app, event: { where, whereNote, when }, children }: EventFactsProps) {
  const { t, story } = app
  return (
    <dl class="facts">
      <dt>{t.card.where}</dt>
      {where.map((each, i) => <dd key={i}><WhereLine app={app} where={each} /></dd>)}
      {where.length === 0 && <dd>{t.card.nowhere}<Source note={whereNote} /></dd>}
      <dt>{t.card.when}</dt>
      <dd>
        {t.card.basis[when.basis]}{t.card.certainty[when.certainty ?? 'certain']}{when.text && <>: <q lang={story.lang}>{when.text}</q></>}
        <Source note={when.note} refs={when.refs} />
      </dd>
      {children}
    </dl>
  )
}

function WhereLine({ app, where }: { app: App; where: Where }) {
  const { t, story } = app
  const place = story.places[where.place]!
  return (
    <>
      <strong>{toName(app.lang, place)}</strong>, {t.card.precision[place.precision]}, {t.card.role[where.role]}{t.card.certainty[where.certainty ?? 'certain']}
      {where.basis === 'inferred' && <span class="tag inferred">{t.card.inferred}</span>}
      <Source note={where.note} refs={where.refs} />
    </>
  )
}

/** How an editor knows. story/row-texts.ts reads it back. */
function Source({ note, refs }: Pick<Where, 'note' | 'refs'>) {
  return (
    <>
      {note && <span class="note">{note}</span>}
      {refs?.map(ref => <a key={ref.url} class="ref" href={ref.url} target="_blank" rel="noopener noreferrer">{ref.title}</a>)}
    </>
  )
}
