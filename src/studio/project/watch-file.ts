// Sees when the file of the open story, or a text of it, changes in the project, while the page is in sight.
import type { OnDisk, SavingEvent } from '../desk/saving/saving.ts'
import type { StudioStore } from '../state/state.ts'
import type { Project } from './project.ts'

const EVERY_MS = 3000

/** `tell` gets what lies there once it is another than the page knows; of a text that is another, the state tells. */
export function watchFile(store: StudioStore, project: Project, tell: (event: SavingEvent) => void): void {
  /** Of texts, by path: the version that is on the desk or was asked about. */
  const known = new Map<string, string>()
  const look = async (): Promise<void> => {
    const { saving } = store.getState()
    if (!saving || document.hidden || saving.isElsewhere) return
    const { id } = saving
    const { version: found, texts } = await project.versions(id)
    const version = found ?? undefined
    const isNew = (now = store.getState().saving): boolean => now?.id === id && toKnown(now)?.version !== version
    const isOfText = found !== null && Object.entries(texts).some(([path, each]) => known.get(path) !== each)
    // A story that was never written has no file to be gone.
    const isOfFile = isNew() && (version !== undefined || saving.base !== undefined)
    if (!isOfFile && !isOfText) return
    const read = await project.read(id)
    if (isOfFile && isNew()) return tell({ is: 'seen on disk', theirs: read?.disk })
    if (read) askAboutText(store, id, { versions: texts, texts: read.texts }, known)
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

/** As they lie in the project, by path. */
export interface FoundTexts {
  readonly versions: Readonly<Record<string, string>>
  readonly texts: ReadonlyMap<string, string>
}

/** One text at a time, and about each version once: those by path in `known` were. */
export function askAboutText(
  { getState, setState }: StudioStore,
  id: string,
  found: FoundTexts,
  known: Map<string, string>,
): void {
  const { session, corrected } = getState()
  if (session?.desk.id !== id || corrected) return
  for (const [path, version] of Object.entries(found.versions)) {
    if (known.get(path) === version) continue
    known.set(path, version)
    const mine = session.desk.texts.get(path)
    const theirs = found.texts.get(path)
    if (mine === undefined || theirs === undefined || mine === theirs) continue
    setState({ corrected: { path, mine, theirs } })
    return
  }
}

/** Of a question that is open, the version asked about. */
const toKnown = ({ question, base }: NonNullable<ReturnType<StudioStore['getState']>['saving']>): OnDisk | undefined =>
  question ? question.theirs : base
