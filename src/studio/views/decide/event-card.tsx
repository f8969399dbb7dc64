// An event: told rightly, or not one at all. Its form is one press away.
import { toPlaceNames } from '../../state/place-names.ts'
import { toDate, readStory, toQuotes, toWheres } from '../../state/read-story.ts'
import { KeyButton } from '../key-button.tsx'
import { ROLE_WORDS } from '../../words/choice-words.ts'
import { toDateWords } from '../to-date-words.ts'
import { CardFrame } from './card-frame.tsx'
import type { CardProps } from './card-props.ts'
import { words } from '../../words/words.ts'

export function EventCard(props: CardProps) {
  const of = words.decide.event
  const { studio, state, item } = props
  const { actions } = studio
  const story = state.session && readStory(state.session.desk)
  const event = story?.events.find(({ id }) => id === item.id)
  if (!event) return null
  const { value } = event
  const quotes = toQuotes(value).length
  const names = toPlaceNames(story, state)
  const places = toWheres(value).map(({ place, role }) => `${names.get(place) ?? place} (${toRoleName(role)})`)
  return (
    <CardFrame {...props}>
      <dl class="facts">
        <dt>{of.when}</dt>
        <dd>
          {toDateWords(item.when ?? toDate(value))}
          {item.dated && <span class="means">{item.dated}</span>}
        </dd>
        <dt>{of.where}</dt>
        <dd>{places.join(', ') || of.noPlace}</dd>
        {value['status'] !== undefined && value['status'] !== 'reported' && (
          <>
            <dt>{of.status}</dt>
            <dd>{String(value['status'])}</dd>
          </>
        )}
        {value['weight'] === 'key' && (
          <>
            <dt>{of.key}</dt>
            <dd>{of.keyMeans}</dd>
          </>
        )}
        {quotes > 1 && (
          <>
            <dt>{of.quotes}</dt>
            <dd>{quotes}</dd>
          </>
        )}
      </dl>
      <div class="row">
        <KeyButton keys="A" isMain onPress={actions.accept}>
          {words.decide.accept}
        </KeyButton>
        <KeyButton keys="X" onPress={actions.reject}>
          {words.decide.notEvent}
        </KeyButton>
        <KeyButton keys="E" onPress={() => actions.showEvent(item.id)}>
          {words.decide.edit}
        </KeyButton>
      </div>
    </CardFrame>
  )
}

/** Whatever stands in the file. */
const toRoleName = (role: string): string =>
  Object.entries(ROLE_WORDS)
    .find(([key]) => key === role)?.[1]
    .name.toLowerCase() ?? role
