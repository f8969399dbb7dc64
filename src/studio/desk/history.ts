// All that was decided, to be undone and done again without end. Edits are kept, not texts.
import { applyEdits, type Edit } from '../../compiler/edit-json.ts'
import type { Decision, Desk } from './desk.ts'

export interface Step {
  /** `accepted Tokyo` */
  readonly says: string
  /** Key of the item of the queue that it decided, where it was one. */
  readonly about: string | undefined
  readonly forward: Move
  readonly back: Move
}

interface Move {
  readonly edits: readonly Edit[]
  /** By path, those that are others then. */
  readonly texts: Desk['texts']
}

export interface Session {
  readonly desk: Desk
  /** The oldest first. */
  readonly done: readonly Step[]
  /** The one that was undone last comes last. */
  readonly undone: readonly Step[]
}

export const openSession = (desk: Desk): Session => ({ desk, done: [], undone: [] })

/** What is refused, or changes nothing, leaves the session as it is. What had been undone can no more be done again. */
export function decide(session: Session, decision: Decision, about?: string): Session {
  if (!decision.ok) return session
  const { says, edits, texts = NONE } = decision
  if (edits.length === 0 && texts.size === 0) return session
  const { desk } = session
  const before = new Map([...texts.keys()].map(path => [path, desk.texts.get(path) ?? '']))
  const step: Step = {
    says,
    about,
    forward: { edits, texts },
    back: { edits: invert(desk.json, edits), texts: before },
  }
  return { desk: move(desk, step.forward), done: [...session.done, step], undone: [] }
}

export function undo({ desk, done, undone }: Session): Session {
  const step = done.at(-1)
  if (!step) return { desk, done, undone }
  return { desk: move(desk, step.back), done: done.slice(0, -1), undone: [...undone, step] }
}

export function redo({ desk, done, undone }: Session): Session {
  const step = undone.at(-1)
  if (!step) return { desk, done, undone }
  return { desk: move(desk, step.forward), done: [...done, step], undone: undone.slice(0, -1) }
}

const NONE: Desk['texts'] = new Map()

const move = (desk: Desk, { edits, texts }: Move): Desk => ({
  ...desk,
  json: applyEdits(desk.json, edits),
  texts: texts.size === 0 ? desk.texts : new Map([...desk.texts, ...texts]),
})

/** The edits of the edited text that lead back; those given do not overlap. */
function invert(json: string, edits: readonly Edit[]): Edit[] {
  let shift = 0
  return edits
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, length, text }) => {
      const back = { offset: offset + shift, length: text.length, text: json.slice(offset, offset + length) }
      shift += text.length - length
      return back
    })
}
