// The texts of the events stand once in the page, in the list as it is built; the data beside it leave them out, and the page reads them back.
import type { CompiledCite, CompiledEvent, CompiledStory } from '../../model/compiled.ts'
import type { Where } from '../../model/story.ts'

type Untold<Known> = Omit<Known, 'note' | 'refs'>

interface UntoldEvent extends Omit<CompiledEvent, 'title' | 'summary' | 'whereNote' | 'when' | 'where' | 'cite'> {
  readonly when: Untold<CompiledEvent['when']>
  readonly where: readonly Untold<Where>[]
  readonly cite: readonly Omit<CompiledCite, 'exact'>[]
}

export interface UntoldStory extends Omit<CompiledStory, 'events'> {
  readonly events: readonly UntoldEvent[]
}

export function leaveTexts(story: CompiledStory): UntoldStory {
  return {
    ...story,
    events: story.events.map(({ title: _title, summary: _summary, whereNote: _whereNote, when, where, cite, ...event }) => ({
      ...event,
      when: leaveNotes(when),
      where: where.map(leaveNotes),
      cite: cite.map(({ exact: _exact, ...place }) => place),
    })),
  }
}

function leaveNotes<Known extends Pick<Where, 'note' | 'refs'>>({ note: _note, refs: _refs, ...rest }: Known): Untold<Known> {
  return rest
}

/** `page` holds the list of that very story, as story/event-list.tsx writes it. */
export function readTexts(story: UntoldStory, page: ParentNode): CompiledStory {
  return {
    ...story,
    events: story.events.map(event => {
      const row = page.querySelector(`#event-${event.id}`)!
      const quotes = row.querySelectorAll('blockquote'), facts = row.querySelectorAll('dd')
      const { note, refs } = readNotes(facts[event.where.length || 1]!)
      return {
        ...event,
        title: row.querySelector('.event-title')!.firstChild!.textContent!,
        summary: row.querySelector('.event-summary')?.textContent,
        whereNote: event.where.length ? undefined : readNotes(facts[0]!).note,
        when: { ...event.when, note, refs },
        where: event.where.map((where, i) => ({ ...where, ...readNotes(facts[i]!) })),
        cite: event.cite.map((cite, i) => ({ ...cite, exact: quotes[i]!.textContent })),
      }
    }),
  }
}

const readNotes = (fact: Element): Pick<Where, 'note' | 'refs'> => ({
  note: fact.querySelector('.note')?.textContent,
  refs: Array.from(fact.querySelectorAll('.ref'), ref => ({ title: ref.textContent, url: ref.getAttribute('href')! })),
})
