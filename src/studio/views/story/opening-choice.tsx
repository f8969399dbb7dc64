// The event at which readers find the map: of the key events one, else the one that the rules choose.
import { toKeyEvents, toOpeningEvent } from '../../../model/key-events.ts'
import { toStoryIndex } from '../../../model/story-index.ts'
import { isObject } from '../../../compiler/located-json.ts'
import { setOpening } from '../../desk/decisions/story.ts'
import { toText } from '../../desk/story-value.ts'
import type { DeskStory } from '../../state/read-story.ts'
import { words } from '../../words/words.ts'
import { Choice } from '../choice.tsx'
import type { StudioProps } from '../studio-props.ts'

const OF_RULES = ''

/** Nothing while the story cannot be shown. */
export function OpeningChoice({ studio, state: { shown }, story }: StudioProps & { readonly story: DeskStory }) {
  if (!shown?.ok) return null
  const { opening } = story.value
  const chosen = isObject(opening) ? toText(opening['event']) : undefined
  const { events } = shown.story
  const ruled = toOpeningEvent({ events }, toStoryIndex(shown.story, 'story').inTime)
  const titleOf = (id: string | undefined): string => story.events.find(each => each.id === id)?.title ?? ''
  const of = words.story.opening
  const ids = new Set([...toKeyEvents(events).map(({ id }) => id), ...(chosen === undefined ? [] : [chosen])])
  return (
    <Choice
      label={of.label}
      words={{
        [OF_RULES]: { name: of.byRules(titleOf(ruled)), means: of.means },
        ...Object.fromEntries([...ids].map(id => [id, { name: titleOf(id) || id, means: of.means }])),
      }}
      value={chosen ?? OF_RULES}
      choose={id => studio.actions.decide(desk => setOpening(desk, id === OF_RULES ? undefined : id))}
    />
  )
}
