// Sees when the file of the open story, or a text of it, changes in the project, while the page is in sight.
import type { OnDisk, SavingEvent } from '../desk/saving/saving.ts'
import type { StudioStore } from '../state/state.ts'
import type { Project } from './project.ts'

const EVERY_MS = 3000

/** `tell` gets what lies there once it is another than the page knows; of a text that is another, the state tells. */
export function watchFile(store: StudioStore, project: Project, tell: (event: SavingEvent) => void): void {
  const known = new Map<string, string>()
  const look = async (): Promise<void> => {
    const { saving } = store.getState()
    if (!saving || document.hidden || saving.isElsewhere) return
    const { id } = saving
    const { version: found, texts } = await project.versions(id)
    const version = found ?? undefined
    const isNew = (now = store.getState().saving): boolean => now?.id === id && toKnown(now)?.version !== version
    const isOfText = found !== null && known.get(id) !== JSON.stringify(texts)
    // A story that was never written has no file to be gone.
    const isOfFile = isNew() && (version !== undefined || saving.base !== undefined)
    if (!isOfFile && !isOfText) return
    const read = await project.read(id)
    if (isOfFile && isNew()) return tell({ is: 'seen on disk', theirs: read?.disk })
    if (read && askAboutText(store, id, read.texts)) known.set(id, JSON.stringify(texts))
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

/** One text at a time; false while more are to be asked about. `found` by path, as they lie in the project. */
export function askAboutText({ getState, setState }: StudioStore, id: string, found: ReadonlyMap<string, string>) {
  const { session, corrected } = getState()
  if (session?.desk.id !== id || corrected) return false
  const { texts } = session.desk
  const others = [...found].filter(([path, text]) => texts.has(path) && texts.get(path) !== text)
  const [first] = others
  if (first) setState({ corrected: { path: first[0], mine: texts.get(first[0])!, theirs: first[1] } })
  return others.length < 2
}

/** Of a question that is open, the version asked about. */
const toKnown = ({ question, base }: NonNullable<ReturnType<StudioStore['getState']>['saving']>): OnDisk | undefined =>
  question ? question.theirs : base
