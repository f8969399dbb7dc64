// Whether what was decided is safe, in words.
import type { Saving } from '../../desk/saving/saving.ts'
import type { StudioProps } from '../studio-props.ts'
import { words } from '../../words/words.ts'

export function SavedState({ studio, state }: StudioProps) {
  const { saving } = state
  if (!saving) return null
  const { said, isProblem } = toWords(saving, studio.desks.project !== undefined)
  return (
    <p class={isProblem ? 'saved is-problem' : 'saved'}>
      {said}
      {isProblem && (
        <button type="button" class="link" onClick={() => studio.desks.tell({ is: 'asked again' })}>
          {words.frame.saved.again}
        </button>
      )}
    </p>
  )
}

function toWords(
  { keeping, writing, isElsewhere, question }: Saving,
  hasProject: boolean,
): { readonly said: string; readonly isProblem: boolean } {
  const own = words.frame.saved
  const plain = (said: string) => ({ said, isProblem: false })
  if (isElsewhere) return plain(own.elsewhere)
  if (question) return plain(own.question)
  if (typeof keeping === 'object') {
    const safe = hasProject && writing === 'written'
    return safe ? plain(own.saved) : { said: own.notKept(keeping.failed), isProblem: true }
  }
  if (!hasProject) return plain(keeping === 'kept' ? own.kept : own.keeping)
  if (writing === 'written') return plain(own.saved)
  if (typeof writing === 'object' && 'failed' in writing)
    return { said: own.notWritten(writing.failed), isProblem: true }
  return plain(own.saving)
}
