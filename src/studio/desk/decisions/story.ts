// What is said of the story and its articles as wholes, and what the reading list need not name.
import { findById, listOf, mapById, toFilled, toName, toText, withKeys, withTexts } from '../story-value.ts'
import { decideBy, refuse, type Decision, type Desk } from '../desk.ts'

/** An empty text takes the key away; a title stays. */
export interface StoryFields {
  readonly title?: string
  readonly dek?: string
  /** At most 140 characters. */
  readonly finding?: string
  readonly lang?: string
  readonly timeZone?: string
}

export interface ArticleFields {
  readonly headline?: string
  readonly publisher?: string
  readonly url?: string
  readonly dateline?: string
  readonly byline?: readonly string[]
  readonly rights?: 'full' | 'quotes-only'
}

export function setStoryFields(desk: Desk, fields: StoryFields): Decision {
  return decideBy(desk, story => {
    for (const key of ['title', 'lang', 'timeZone'] as const)
      if (fields[key]?.trim() === '') return refuse(`A story has a ${key}`)
    const told = withTexts(story, toFilled(fields), fields.lang ?? story['lang'])
    return { says: `the story’s ${Object.keys(fields).join(', ')}`, story: told }
  })
}

/** The event at which the story opens; undefined leaves it to the rules. */
export function setOpening(desk: Desk, event: string | undefined): Decision {
  return decideBy(desk, story => {
    const own = event === undefined ? undefined : findById(listOf(story, 'events'), event)
    if (event !== undefined && !own) return refuse('The story has no such event')
    return {
      says: event === undefined ? 'opens as the rules choose' : `opens at ${toName(own, event)}`,
      story: withKeys(story, { opening: event === undefined ? undefined : { event } }),
    }
  })
}

export function setArticleFields(desk: Desk, article: string, fields: ArticleFields): Decision {
  return decideBy(desk, story => {
    const own = findById(listOf(story, 'articles'), article)
    if (!own) return refuse('The story has no such article')
    if (fields.headline?.trim() === '') return refuse('An article has a headline')
    return {
      says: `${toName({ title: own['headline'] }, article)}: ${Object.keys(fields).join(', ')}`,
      story: mapById(story, 'articles', article, each => withKeys(each, toFilled(fields))),
    }
  })
}

/** A sentence that the list of what is not on the map need not name; it stays so. */
export function dismissSentence(desk: Desk, article: string, sentence: string): Decision {
  return changeDismissed(desk, article, 'dismissed a sentence', dismissed =>
    dismissed.includes(sentence) ? dismissed : [...dismissed, sentence],
  )
}

export function recallSentence(desk: Desk, article: string, sentence: string): Decision {
  return changeDismissed(desk, article, 'took a sentence back', dismissed =>
    dismissed.filter(each => each !== sentence),
  )
}

function changeDismissed(
  desk: Desk,
  article: string,
  says: string,
  change: (dismissed: readonly string[]) => readonly string[],
): Decision {
  return decideBy(desk, story => {
    const own = findById(listOf(story, 'articles'), article)
    if (!own) return refuse('The story has no such article')
    const dismissed = change(listOf(own, 'dismissed').flatMap(each => toText(each) ?? []))
    const next = mapById(story, 'articles', article, each =>
      withKeys(each, { dismissed: dismissed.length > 0 ? dismissed : undefined }),
    )
    return { says, story: next }
  })
}
