// The articles with what is to be decided marked in them; the words in hand are always in sight.
import { memo } from 'preact/compat'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { createTextUnits } from '../../desk/text-units.ts'
import { toKeyInHand, toMarkedItems, type MarkedItem } from '../../state/marked-items.ts'
import { toOpenItems } from '../../state/queue-view.ts'
import { readStory, type DeskArticle } from '../../state/read-story.ts'
import { toText } from '../../desk/story-value.ts'
import type { StudioProps } from '../studio-props.ts'
import { SelectionBar } from './selection-bar.tsx'
import { toMarksOf, toParagraphs, toSegments, type Marked, type Stretch } from './to-segments.ts'
import { useSelection } from './use-selection.ts'
import { words } from '../../words/words.ts'

export function ArticleColumn({ studio, state }: StudioProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const { session, tab, look, settled, pane, event } = state
  const story = session && readStory(session.desk)
  const inHand = toKeyInHand(state)
  const items = useMemo(() => toMarkedItems(state), [look, settled, pane, event, session?.desk])
  const first = items.find(({ key }) => key === inHand)?.spots[0]
  const pick = (key: string): void => {
    if (toOpenItems(state).some(item => item.key === key)) studio.actions.pick(key)
  }
  const textOf = (article: string): string => story?.articles.find(({ id }) => id === article)?.text ?? ''
  useSelection(scroller, textOf, studio.actions.select)
  useEffect(() => {
    scroller.current
      ?.querySelector('.is-in-hand')
      ?.scrollIntoView({ block: 'center', behavior: isStill() ? 'instant' : 'smooth' })
  }, [inHand, first?.start, tab])
  return (
    <section class="column article-column" aria-label={words.article.column}>
      <div class="scroller" ref={scroller} tabIndex={0} role="group" aria-label={words.article.texts}>
        {story?.articles.map(article => (
          <ArticleText key={article.id} article={article} items={items} inHand={inHand} pick={pick} />
        ))}
      </div>
      <SelectionBar studio={studio} state={state} />
    </section>
  )
}

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

interface ArticleTextProps {
  readonly article: DeskArticle
  readonly items: readonly MarkedItem[]
  readonly inHand: string | undefined
  readonly pick: (key: string) => void
}

function ArticleText({ article: { id, text, value }, items, inHand, pick }: ArticleTextProps) {
  const paragraphs = useMemo(() => toParagraphs(text), [text])
  const marks = useMemo(() => toMarksOf(paragraphs, toMarks(id, text, items)), [id, text, items])
  const language = toText(value['lang'])
  return (
    <article class="text" data-article={id} {...(language ? { lang: language } : {})}>
      {paragraphs.map((stretch, at) => (
        <Paragraph
          key={stretch.start}
          text={text}
          stretch={stretch}
          isHead={at === 0}
          marks={marks[at]!}
          inHand={marks[at]!.some(({ key }) => key === inHand) ? inHand : undefined}
          pick={pick}
        />
      ))}
    </article>
  )
}

/** Names where the article has them, else the quotes that lead to them. */
function toMarks(article: string, text: string, items: readonly MarkedItem[]): Marked[] {
  const { toUnit } = createTextUnits(text)
  return items
    .flatMap(({ key, kind, spots }) => {
      const isNamed = kind !== 'event' && spots.some(({ isName }) => isName)
      return spots
        .filter(spot => spot.article === article && (spot.isName || !isNamed))
        .map(({ start, end, isName }) => ({ key, start: toUnit(start), end: toUnit(end), isName }))
    })
    .sort((a, b) => a.start - b.start)
}

interface ParagraphProps {
  readonly text: string
  readonly stretch: Stretch
  /** The headline. */
  readonly isHead: boolean
  readonly marks: readonly Marked[]
  /** Key of the item in hand, where it is marked here. */
  readonly inHand: string | undefined
  readonly pick: (key: string) => void
}

/** Of a long article few change with a decision. */
const Paragraph = memo(({ text, stretch: { start, end }, isHead, marks, inHand, pick }: ParagraphProps) => (
  <p class={isHead ? 'headline' : undefined} dir="auto">
    {toSegments(text, start, end, marks).map(segment => {
      const [first] = segment.marks
      if (!first)
        return (
          <span key={segment.start} data-at={segment.start}>
            {segment.text}
          </span>
        )
      // Inside the quote in hand a name is no more than one.
      const held = inHand === undefined ? undefined : segment.marks.find(({ key }) => key === inHand)
      return (
        <mark
          key={segment.start}
          data-at={segment.start}
          class={`${(held ?? first).isName ? 'is-name' : 'is-quote'}${held ? ' is-in-hand' : ''}`}
          onClick={() => {
            if (getSelection()?.isCollapsed !== false) pick(first.key)
          }}
        >
          {segment.text}
        </mark>
      )
    })}
  </p>
))
