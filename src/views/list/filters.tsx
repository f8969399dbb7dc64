// Asks for part of the story: by category, status, place and article, each with how many events it would show at the
// time on show.
import { countFacet } from '../../model/count-facet.ts'
import { FACETS, type Facet, type Facets, type Filter } from '../../model/filter.ts'
import type { StoryIndex } from '../../model/story-index.ts'
import type { Status } from '../../model/story.ts'
import type { App, LaterProps } from '../app.ts'
import { inLanguage } from '../in-language.ts'
import { toName, toNameLanguage } from '../place-name.ts'
import { rememberLast } from '../remember.ts'

/** Links of the first version ask by sign; nothing in the page does. */
const LISTED = FACETS.filter(facet => facet !== 'sign')

/** The facets with a choice, and their values, whatever the time. */
const toChoices = rememberLast(({ facets }: StoryIndex) =>
  LISTED.map(facet => ({ facet, values: [...countFacet([...facets.values()], {}, facet).keys()] })).filter(
    ({ values }) => values.length > 1,
  ),
)

interface FiltersProps extends Omit<LaterProps, 'state'> {
  readonly filter: Filter
  /** The events that the time lets through, whatever the filter. */
  readonly inTime: readonly Facets[]
}

export function Filters({ app, filter: chosen, words: { filter }, inTime }: FiltersProps) {
  const { actions, index } = app
  return (
    <>
      {toChoices(index).map(({ facet, values }) => {
        const counts = countFacet(inTime, chosen, facet)
        return (
          <fieldset key={facet} class="facet">
            <legend>{filter[facet]}</legend>
            {values.map(value => {
              const [words, lang] = toWords(app, facet, value)
              return (
                <label key={value} class="facet-value">
                  <input
                    type="checkbox"
                    checked={chosen[facet]?.includes(value) ?? false}
                    onChange={() => actions.toggleFilter(facet, value)}
                  />
                  <span {...inLanguage(app, lang)}>{words}</span>{' '}
                  <span key={counts.get(value)} class="facet-count">
                    {counts.get(value) ?? 0}
                  </span>
                </label>
              )
            })}
          </fieldset>
        )
      })}
    </>
  )
}

/** The words of a value, and their language. */
function toWords(app: App, facet: Exclude<Facet, 'sign'>, value: string): [string, string | undefined] {
  const { story, index, t, lang } = app
  switch (facet) {
    case 'category':
      return [story.categories?.[value]?.label ?? value, story.lang]
    case 'status':
      return [t.card.status[value as Status], lang]
    case 'place': {
      const place = story.places[value]!
      return [toName(app, place), toNameLanguage(app, place)]
    }
    case 'article': {
      const article = index.articles.get(value)!
      return [article.headline, article.lang]
    }
  }
}
