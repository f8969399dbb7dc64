// The texts of the story stand once in the page, in the list and the articles as built; the data beside them leave them out, and the page reads back what it needs.
import type { Article, Cite, StoryEvent, Story } from '../../model/story.ts'
import type { Where } from '../../model/story.ts'

/** What only the build draws: nothing of it is read back. */
type Untold<Known> = Omit<Known, 'note' | 'refs' | 'text'>

interface UntoldEvent extends Omit<StoryEvent, 'title' | 'summary' | 'whereNote' | 'when' | 'where' | 'cite'> {
  readonly when: Untold<StoryEvent['when']>
  readonly where: readonly Untold<Where>[]
  readonly cite: readonly Omit<Cite, 'exact' | 'prefix' | 'suffix'>[]
}

export interface UntoldStory extends Omit<Story, 'events' | 'articles'> {
  readonly events: readonly UntoldEvent[]
  readonly articles: readonly Omit<Article, 'body' | 'text'>[]
}

export function leaveTexts(story: Story): UntoldStory {
  return {
    ...story,
    articles: story.articles.map(({ body: _body, text: _text, ...article }) => article),
    events: story.events.map(
      ({ title: _title, summary: _summary, whereNote: _whereNote, when, where, cite, ...event }) => ({
        ...event,
        when: leaveNotes(when),
        where: where.map(leaveNotes),
        cite: cite.map(({ exact: _exact, prefix: _prefix, suffix: _suffix, ...place }) => place),
      }),
    ),
  }
}

function leaveNotes<Known extends Pick<Where, 'note' | 'refs' | 'text'>>({
  note: _note,
  refs: _refs,
  text: _text,
  ...rest
}: Known): Untold<Known> {
  return rest
}

/** `page` holds the list of that very story, as story/event-list.tsx writes it. The texts of the articles stay where they are: `body` is empty. */
export function readTexts(story: UntoldStory, page: ParentNode): Story {
  return {
    ...story,
    articles: story.articles.map(article => ({ ...article, text: '', body: '' })),
    events: story.events.map(event => {
      const row = page.querySelector(`#event-${event.id}`)!
      const quotes = row.querySelectorAll('blockquote')
      return {
        ...event,
        title: row.querySelector('.event-title')!.firstChild!.textContent!,
        where: [...event.where],
        summary: row.querySelector('.event-summary')?.textContent,
        cite: event.cite.map((cite, i) => ({ ...cite, exact: quotes[i]!.textContent })),
      }
    }),
  }
}
