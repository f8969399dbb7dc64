// Opens stories on the desk and sees to it that nothing of them is lost: drives the machine of desk/saving.ts.
import { Dismissed } from '../clerk/dismissed.ts'
import type { Clerk } from '../clerk/hire-clerk.ts'
import { countWords } from '../desk/count-words.ts'
import type { Desk } from '../desk/desk.ts'
import { decide } from '../desk/history.ts'
import { toToday } from '../state/today.ts'
import type { Keep } from '../desk/keep.ts'
import { rewriteFile } from '../desk/decisions/rewrite-file.ts'
import type { NewArticle, NewOptions } from '../desk/new-desk.ts'
import { isAtRisk, nextSaving, openSaving, type Command, type Next, type SavingEvent } from '../desk/saving.ts'
import type { StudioActions } from '../state/actions.ts'
import type { StudioStore } from '../state/state.ts'
import { createHold } from './hold-story.ts'
import type { Project } from './project.ts'

export interface Desks {
  /** A draft of new articles; false where there is none, and why is said. */
  draft(articles: readonly NewArticle[]): Promise<boolean>
  /** More articles for the story that is open: what they tell is proposed, an event that is there gets their quotes. */
  add(articles: readonly NewArticle[]): Promise<boolean>
  /** What the clerk is reading is left. */
  cancel(): void
  /** The clerk reads a text while its editor fills in the form: the second time is quick. */
  warmUp(text: string): void
  /** A story of the project, or one that the browser has kept. */
  open(id: string): Promise<void>
  close(): void
  tell(event: SavingEvent): void
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

export function createDesks({ store, actions, clerk, keep, project }: Surroundings): Desks {
  const { getState, setState } = store

  const begin = (busy: string | undefined, problem?: string): void =>
    setState({ start: { ...getState().start, busy, problem } })
  const fail = (why: string | undefined): false => {
    begin(undefined, why)
    return false
  }

  const toOptions = async (): Promise<NewOptions> => {
    const [there, kept] = await Promise.all([project?.list(), keep.list().catch(() => [])])
    const taken = { stories: [...(there?.stories ?? []), ...kept], texts: there?.texts ?? [] }
    return { taken, today: toToday() }
  }

  const run = ({ saving, commands }: Next): void => {
    setState({ saving })
    for (const command of commands) void obey(saving.id, command)
  }
  const tell = (event: SavingEvent): void => {
    const { saving } = getState()
    if (saving) run(nextSaving(saving, event))
  }
  const obey = async (id: string, command: Command): Promise<void> => {
    const isOpen = (): boolean => getState().saving?.id === id
    switch (command.do) {
      case 'show':
        actions.decide(desk => {
          const decision = rewriteFile(desk, command.json)
          return decision.ok ? { ...decision, says: command.says } : decision
        })
        return takeTexts(id)
      case 'keep':
        return keep.save(command.kept).then(
          () => void (isOpen() && tell({ is: 'kept' })),
          (error: unknown) => void (isOpen() && tell({ is: 'keep failed', why: toWords(error) })),
        )
      case 'write':
        if (!project) return
        try {
          const { json, texts, ifMatch } = command
          const written = await project.write(id, { json, texts, ifMatch })
          if (!isOpen()) return
          tell(
            written.ok ? { is: 'written', version: written.version } : { is: 'write refused', theirs: written.theirs },
          )
        } catch (error) {
          if (isOpen()) tell({ is: 'write failed', why: toWords(error) })
        }
    }
  }

  /** Of a file that another has written: it may name articles that were not on the desk. */
  const takeTexts = async (id: string): Promise<void> => {
    const read = await project?.read(id).catch(() => undefined)
    const { session, saving } = getState()
    if (!session || !saving || saving.id !== id) return
    const { texts: known } = session.desk
    const texts = new Map([...known, ...Object.entries(saving.texts), ...(read?.texts ?? [])])
    if ([...texts].some(([path, text]) => known.get(path) !== text))
      setState({ session: { ...session, desk: { ...session.desk, texts } } })
  }

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

  store.subscribe(({ session, saving }, before) => {
    if (
      !session ||
      !before.session ||
      session.desk === before.session.desk ||
      session.desk.id !== before.session.desk.id
    )
      return
    if (saving && saving.json !== session.desk.json) tell({ is: 'decided', json: session.desk.json })
  })
  addEventListener('beforeunload', leaving => {
    const { saving } = getState()
    if (saving && isAtRisk(saving)) leaving.preventDefault()
  })

  return {
    project,
    tell,
    cancel: () => clerk.dismiss(),
    async draft(articles) {
      begin(toBusyWords(articles))
      try {
        const drafted = await clerk.ask('draft', articles, await toOptions())
        if (!drafted.ok) return fail(drafted.why)
        const { desk } = drafted
        const fresh = { json: desk.json, texts: Object.fromEntries(desk.texts) }
        put(desk, openSaving(desk.id, undefined, undefined, fresh))
        actions.say('The draft is here')
        return true
      } catch (error) {
        return fail(error instanceof Dismissed ? undefined : toWords(error))
      }
    },
    async add(articles) {
      const { session } = getState()
      if (!session) return false
      begin(toBusyWords(articles))
      try {
        const { desk, decision } = await clerk.ask('addArticles', session.desk, articles, await toOptions())
        begin(undefined)
        if (getState().session !== session) return fail('The story has changed meanwhile: try once more')
        if (!decision.ok) return fail(decision.why)
        setState({ session: { ...session, desk } })
        // Their texts are written with the story that names them.
        const { json } = decide(getState().session!, decision).desk
        tell({
          is: 'decided',
          json,
          texts: Object.fromEntries([...desk.texts].filter(([path]) => !session.desk.texts.has(path))),
        })
        actions.take(decision)
        actions.showPane('decide')
        return true
      } catch (error) {
        return fail(error instanceof Dismissed ? undefined : toWords(error))
      }
    },
    warmUp(text) {
      if (text.length <= MOST_OF_PRACTICE) void clerk.ask('practise', text).catch(() => undefined)
    },
    async open(id) {
      begin('Opening …')
      try {
        const [kept, read] = await Promise.all([keep.load(id).catch(() => undefined), project?.read(id)])
        if (!read && !kept) return begin(undefined, 'There is no such story')
        const texts = new Map([...Object.entries(kept?.texts ?? {}), ...(read?.texts ?? [])])
        const opened = openSaving(id, read?.disk, kept)
        put({ id, json: read?.disk.json ?? kept!.json, texts }, opened)
      } catch (error) {
        begin(undefined, toWords(error))
      }
    },
    close() {
      release()
      if (!getState().look) clerk.dismiss()
      actions.close()
    },
  }
}

/** What takes longer would keep the draft waiting. UTF-16 units. */
const MOST_OF_PRACTICE = 30_000

function toBusyWords(articles: readonly NewArticle[]): string {
  const words = articles.reduce((sum, { text }) => sum + countWords(text), 0)
  return `The clerk is reading ${words.toLocaleString('en')} words …`
}

const toWords = (error: unknown): string => (error instanceof Error ? error.message : String(error))
