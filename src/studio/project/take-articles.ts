// New articles: drafted as a story, or added to the one that is open.
import { Dismissed } from '../clerk/dismissed.ts'
import type { Clerk } from '../clerk/hire-clerk.ts'
import { decide } from '../desk/history.ts'
import type { Keep } from '../desk/keep.ts'
import type { NewArticle, NewOptions } from '../desk/new-desk.ts'
import type { Desk } from '../desk/desk.ts'
import type { SavingEvent } from '../desk/saving/saving.ts'
import type { StudioActions } from '../state/actions.ts'
import type { StudioStore } from '../state/state.ts'
import { toToday } from '../../model/today.ts'
import type { Project } from './project.ts'
import { toErrorWords } from '../../model/error-words.ts'

interface Surroundings {
  readonly store: StudioStore
  readonly actions: StudioActions
  readonly clerk: Clerk
  readonly keep: Keep
  readonly project: Project | undefined
  readonly tell: (event: SavingEvent) => void
  /** A desk that was drafted takes its place on the page. */
  readonly put: (desk: Desk) => void
}

export interface ArticleTaker {
  /** A draft of new articles; false where there is none, and why is said. */
  draft(articles: readonly NewArticle[]): Promise<boolean>
  /** More articles for the story that is open: what they tell is proposed, an event that is there gets their quotes. */
  add(articles: readonly NewArticle[]): Promise<boolean>
}

export function takeArticles({ store, actions, clerk, keep, project, tell, put }: Surroundings): ArticleTaker {
  const { getState, setState } = store
  const begin = (busy: readonly NewArticle[] | undefined, problem?: string): void =>
    setState({ start: { ...getState().start, busy, problem } })
  const fail = (why: string | undefined): false => {
    begin(undefined, why)
    return false
  }
  const failBy = (error: unknown): false => fail(error instanceof Dismissed ? undefined : toErrorWords(error))
  const toOptions = async (): Promise<NewOptions> => {
    const [there, kept] = await Promise.all([project?.list(), keep.list().catch(() => [])])
    const taken = { stories: [...(there?.stories ?? []), ...kept], texts: there?.texts ?? [] }
    return { taken, today: toToday() }
  }
  return {
    async draft(articles) {
      begin(articles)
      try {
        const drafted = await clerk.ask('draft', articles, await toOptions())
        if (!drafted.ok) return fail(drafted.why)
        put(drafted.desk)
        actions.say('The draft is here')
        return true
      } catch (error) {
        return failBy(error)
      }
    },
    async add(articles) {
      const { session } = getState()
      if (!session) return false
      begin(articles)
      try {
        const { desk, decision } = await clerk.ask('addArticles', session.desk, articles, await toOptions())
        begin(undefined)
        if (getState().session !== session) return fail('The story has changed meanwhile: try once more')
        if (!decision.ok) return fail(decision.why)
        setState({ session: { ...session, desk } })
        // Their texts are written with the story that names them.
        const { json } = decide(getState().session!, decision).desk
        const texts = Object.fromEntries([...desk.texts].filter(([path]) => !session.desk.texts.has(path)))
        tell({ is: 'decided', json, texts })
        actions.take(decision)
        actions.showPane('decide')
        return true
      } catch (error) {
        return failBy(error)
      }
    },
  }
}
