// Opens stories on the desk, and closes them; what is done with them outside of the page is asked for here.
import type { Clerk } from '../clerk/hire-clerk.ts'
import type { Desk } from '../desk/desk.ts'
import type { Keep } from '../desk/keep.ts'
import { openSaving } from '../desk/saving/open-saving.ts'
import type { Next, SavingEvent } from '../desk/saving/saving.ts'
import type { StudioActions } from '../state/actions.ts'
import type { StudioStore } from '../state/state.ts'
import { driveSaving } from './drive-saving.ts'
import { createHold } from './hold-story.ts'
import { createSiteOrder } from './order-site.ts'
import type { Project } from './project.ts'
import { takeArticles, type ArticleTaker } from './take-articles.ts'
import { toErrorWords } from '../../model/error-words.ts'

export interface Desks extends ArticleTaker {
  /** What the clerk is reading is left. */
  cancel(): void
  /** The clerk reads a text while its editor fills in the form: the second time is quick. */
  warmUp(text: string): void
  /** A story of the project, or one that the browser has kept. */
  open(id: string): Promise<void>
  close(): void
  tell(event: SavingEvent): void
  /** The project's site is built and served; where it is found, or why not, stands in the state. */
  build(): Promise<void>
  /** Undefined for a page without a project behind it. */
  readonly project: Project | undefined
}

interface Surroundings {
  readonly store: StudioStore
  readonly actions: StudioActions
  readonly clerk: Clerk
  readonly keep: Keep
  readonly project: Project | undefined
}

/** What takes longer would keep the draft waiting. UTF-16 units. */
const MOST_OF_PRACTICE = 30_000

export function createDesks(surroundings: Surroundings): Desks {
  const { store, actions, clerk, keep, project } = surroundings
  const { getState, setState } = store
  const { run, tell } = driveSaving(surroundings)
  const begin = (opening: string | undefined, problem?: string): void =>
    setState({ start: { ...getState().start, opening, problem, busy: undefined } })
  const { hold, release } = createHold(tell, async id => {
    const [kept, read] = await Promise.all([keep.load(id), project?.read(id)])
    return { kept, disk: read?.disk }
  })
  const put = (desk: Desk, opened: Next): void => {
    actions.open(desk)
    begin(undefined)
    hold(desk.id)
    run(opened)
  }
  const putDraft = (desk: Desk): void =>
    put(desk, openSaving(desk.id, undefined, undefined, { json: desk.json, texts: Object.fromEntries(desk.texts) }))
  return {
    ...takeArticles({ ...surroundings, tell, put: putDraft }),
    project,
    tell,
    cancel: () => clerk.dismiss(),
    warmUp(text) {
      if (text.length <= MOST_OF_PRACTICE) void clerk.ask('practise', text).catch(() => undefined)
    },
    async open(id) {
      begin(id)
      try {
        const [kept, read] = await Promise.all([keep.load(id).catch(() => undefined), project?.read(id)])
        if (!read && !kept) return begin(undefined, 'There is no such story')
        const texts = new Map([...Object.entries(kept?.texts ?? {}), ...(read?.texts ?? [])])
        put({ id, json: read?.disk.json ?? kept!.json, texts }, openSaving(id, read?.disk, kept))
      } catch (error) {
        begin(undefined, toErrorWords(error))
      }
    },
    close() {
      release()
      if (!getState().look) clerk.dismiss()
      actions.close()
    },
    build: createSiteOrder(store, project),
  }
}
