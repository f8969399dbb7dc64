// Whether what was decided is safe, in words.
import type { Saving } from '../../desk/saving.ts'
import type { StudioProps } from '../studio-props.ts'

export function SavedState({ studio, state }: StudioProps) {
  const { saving } = state
  if (!saving) return null
  const { words, isProblem } = toWords(saving, studio.desks.project !== undefined)
  return (
    <p class={isProblem ? 'saved is-problem' : 'saved'}>
      {words}
      {isProblem && (
        <button type="button" class="link" onClick={() => studio.desks.tell({ is: 'asked again' })}>
          Try again
        </button>
      )}
    </p>
  )
}

function toWords(
  { keeping, writing, isElsewhere, question }: Saving,
  hasProject: boolean,
): { readonly words: string; readonly isProblem: boolean } {
  const plain = (words: string) => ({ words, isProblem: false })
  if (isElsewhere) return plain('Open in another tab: read only here')
  if (question) return plain('Not saved: a question is open')
  if (typeof keeping === 'object') {
    const safe = hasProject && writing === 'written'
    return safe
      ? plain('Saved')
      : { words: `The browser keeps nothing (${keeping.failed}): take the file. `, isProblem: true }
  }
  if (!hasProject) return plain(keeping === 'kept' ? 'Kept in this browser' : 'Keeping …')
  if (writing === 'written') return plain('Saved')
  if (typeof writing === 'object' && 'failed' in writing)
    return { words: `Kept in this browser, not in the project: ${writing.failed}. `, isProblem: true }
  return plain('Saving …')
}
