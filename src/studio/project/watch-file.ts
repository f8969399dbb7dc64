// Sees when the file of the open story changes in the project, while the page is in sight.
import type { OnDisk, SavingEvent } from '../desk/saving.ts'
import type { StudioStore } from '../state/state.ts'
import type { Project } from './project.ts'

const EVERY_MS = 3000

/** `tell` gets what lies there once it is another than the page knows. */
export function watchFile(store: StudioStore, project: Project, tell: (event: SavingEvent) => void): void {
  const look = async (): Promise<void> => {
    const { saving } = store.getState()
    if (!saving || document.hidden || saving.isElsewhere) return
    const { id } = saving
    const version = await project.version(id)
    const isNew = (now = store.getState().saving): boolean => now?.id === id && toKnown(now)?.version !== version
    // A story that was never written has no file to be gone.
    if (!isNew() || (version === undefined && saving.base === undefined)) return
    const theirs = (await project.read(id))?.disk
    if (isNew()) tell({ is: 'seen on disk', theirs })
  }
  const repeat = (): void =>
    void setTimeout(
      () =>
        void look()
          .catch(() => undefined)
          .finally(repeat),
      EVERY_MS,
    )
  repeat()
  addEventListener('focus', () => void look().catch(() => undefined))
}

/** Of a question that is open, the version asked about. */
const toKnown = ({ question, base }: NonNullable<ReturnType<StudioStore['getState']>['saving']>): OnDisk | undefined =>
  question ? question.theirs : base
