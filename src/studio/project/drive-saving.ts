// Drives the machine of desk/saving: does what it asks for, tells it what came of that, and shows where it stands.
import { rewriteFile } from '../desk/decisions/rewrite-file.ts'
import type { Keep } from '../desk/keep.ts'
import { nextSaving } from '../desk/saving/next-saving.ts'
import { isAtRisk, type Command, type Next, type SavingEvent } from '../desk/saving/saving.ts'
import type { StudioActions } from '../state/actions.ts'
import type { StudioStore } from '../state/state.ts'
import type { Project } from './project.ts'
import { toErrorWords } from '../../model/error-words.ts'

interface Surroundings {
  readonly store: StudioStore
  readonly actions: Pick<StudioActions, 'decide'>
  readonly keep: Keep
  readonly project: Project | undefined
}

export interface SavingDriver {
  run(next: Next): void
  tell(event: SavingEvent): void
}

/** Whatever is decided from now on is kept and written; a page that would lose something asks before it closes. */
export function driveSaving({ store, actions, keep, project }: Surroundings): SavingDriver {
  const { getState, setState } = store

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
        return takeTexts(store, project, id)
      case 'keep':
        return keep.save(command.kept).then(
          () => void (isOpen() && tell({ is: 'kept' })),
          (error: unknown) => void (isOpen() && tell({ is: 'keep failed', why: toErrorWords(error) })),
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
          if (isOpen()) tell({ is: 'write failed', why: toErrorWords(error) })
        }
    }
  }

  followDecisions(store, tell)
  return { run, tell }
}

/** Of a file that another has written: it may name articles that were not on the desk. */
async function takeTexts(store: StudioStore, project: Project | undefined, id: string): Promise<void> {
  const read = await project?.read(id).catch(() => undefined)
  const { session, saving } = store.getState()
  if (!session || !saving || saving.id !== id) return
  const { texts: known } = session.desk
  const texts = new Map([...known, ...Object.entries(saving.texts), ...(read?.texts ?? [])])
  if ([...texts].some(([path, text]) => known.get(path) !== text))
    store.setState({ session: { ...session, desk: { ...session.desk, texts } } })
}

function followDecisions(store: StudioStore, tell: SavingDriver['tell']): void {
  store.subscribe(({ session, saving }, { session: before }) => {
    if (!session || !before || session.desk === before.desk || session.desk.id !== before.desk.id) return
    if (saving && saving.json !== session.desk.json) tell({ is: 'decided', json: session.desk.json })
  })
  addEventListener('beforeunload', leaving => {
    const { saving } = store.getState()
    if (saving && isAtRisk(saving)) leaving.preventDefault()
  })
}
