// Asks for part of the story: by category, status, place and article, each with how many events it would show.
import { countFacet, FACETS, type Facet } from '../../model/filter.ts'
import type { Status } from '../../model/story.ts'
import type { App, ViewProps } from '../app.ts'
import { toName } from '../place-name.ts'

export function Filters({ app, state }: ViewProps) {
  const { t, actions, index, story } = app
  const chosen = FACETS.reduce((sum, facet) => sum + (state.filter[facet]?.length ?? 0), 0)
  // The counts follow the time: of what it shows, whatever the filter.
  const inTime = [...app.shown({ ...state, filter: {} })].filter(([, how]) => how !== 'hidden').map(([id]) => index.events.get(id)!)
  return (
    <details class="filters">
      <summary>{t.filter.name}{chosen > 0 && <span class="tab-count"> {chosen}</span>}</summary>
      {FACETS.map(facet => {
        const counts = countFacet(inTime, state.filter, facet)
        const values = [...countFacet(story.events, {}, facet).keys()]
        return values.length > 1 && (
          <fieldset key={facet} class="facet">
            <legend>{t.filter[facet]}</legend>
            {values.map(value => {
              const isChosen = state.filter[facet]?.includes(value) ?? false
              return (
                <label key={value} class="facet-value">
                  <input type="checkbox" checked={isChosen} onChange={() => actions.toggleFilter(facet, value)} />
                  <span>{toWords(app, facet, value)}</span> <span class="facet-count">{counts.get(value) ?? 0}</span>
                </label>
              )
            })}
          </fieldset>
        )
      })}
    </details>
  )
}

/** Says what hides events, beside the button that shows them all again: never an empty list without words. */
export function FilterNote({ app, state }: ViewProps) {
  const { t, actions, format } = app
  const words = FACETS.flatMap(facet => (state.filter[facet] ?? []).map(value => toWords(app, facet, value)))
  if (words.length === 0) return null
  const count = [...app.shown(state).values()].filter(how => how !== 'hidden').length
  return <p class="filter-note">{t.filter.showing(count, format.list(words))} <button type="button" class="link" onClick={actions.clearFilter}>{t.filter.clear}</button></p>
}

function toWords({ story, index, t, lang }: App, facet: Facet, value: string): string {
  switch (facet) {
    case 'category': return story.categories?.[value]?.label ?? value
    case 'status': return t.card.status[value as Status]
    case 'place': return toName(lang, story.places[value]!)
    case 'article': return index.articles.get(value)!.headline
  }
}
