// What the cards of places, dates and events have alike: what it is, its words in the article, why it is proposed.
import type { ComponentChildren } from 'preact'
import { isSure } from '../../state/queue-view.ts'
import { readStory } from '../../state/read-story.ts'
import { ProblemList } from '../problem-list.tsx'
import type { CardProps } from './card-props.ts'
import { toContext, toQuoted } from './to-context.ts'
import { toDateWords } from '../to-date-words.ts'
import { toReasonWords } from './to-reason-words.ts'
import { words } from '../../words/words.ts'

interface CardFrameProps extends CardProps {
  readonly children: ComponentChildren
}

export function CardFrame({ state, item, head, children }: CardFrameProps) {
  const story = state.session && readStory(state.session.desk)
  const [spot] = item.spots
  const text = spot && story?.articles.find(({ id }) => id === spot.article)?.text
  const context = spot && text !== undefined ? (spot.isName ? toContext(text, spot) : toQuoted(spot)) : undefined
  return (
    <section class={`card is-${item.kind}`} aria-labelledby="card-title">
      <p class="kind">{words.decide.kinds[item.kind]}</p>
      <h2 id="card-title" tabIndex={-1} ref={head} dir="auto">
        {item.kind === 'date' ? toDateWords(item.name) : item.name}
      </h2>
      {context && (
        <blockquote class="context" dir="auto">
          {context.before}
          {context.words !== '' && <b>{context.words}</b>}
          {context.after}
        </blockquote>
      )}
      <Reason item={item} />
      <ProblemList problems={item.problems.filter(({ severity }) => severity !== 'note')} />
      {children}
    </section>
  )
}

/** From the clerk's confidence to words. */
function toSureness(confidence: number): string {
  const { sure, likely, unsure, guess } = words.decide.sureness
  if (isSure({ confidence })) return sure
  return confidence >= 0.7 ? likely : confidence >= 0.4 ? unsure : guess
}

function Reason({ item: { confidence, reason: given } }: Pick<CardProps, 'item'>) {
  const sure = confidence === undefined ? undefined : toSureness(confidence)
  const reason = toReasonWords(given)
  if (!sure && reason === '') return null
  return (
    <p class="reason">
      {sure && <b>{sure}</b>}
      {sure && reason !== '' && ': '}
      {reason}
    </p>
  )
}
