// Two versions of a story, or of a text of it: which one counts is asked, with both in sight.
import { useEffect, useRef } from 'preact/hooks'
import type { StudioProps } from '../studio-props.ts'
import { findDifference } from './find-difference.ts'
import { toAsked, type Version } from './to-asked.ts'

export function QuestionDialog({ studio, state }: StudioProps) {
  const asked = toAsked(studio, state)
  const dialog = useRef<HTMLDialogElement>(null)
  const isAsked = asked !== undefined
  useEffect(() => {
    if (isAsked && dialog.current?.open === false) dialog.current.showModal()
    if (!isAsked) dialog.current?.close()
  }, [isAsked])
  const { own = '', other = '' } = asked ? findDifference(asked.mine.text, asked.theirs.text) : {}
  return (
    // It is answered, not closed.
    <dialog
      class="dialog is-wide"
      ref={dialog}
      aria-labelledby="question-title"
      onCancel={cancel => cancel.preventDefault()}
    >
      {asked && (
        <>
          <h2 id="question-title">{asked.title}</h2>
          <p>{asked.means}</p>
          <div class="versions">
            <Side id="version-mine" version={asked.mine} shown={own} isMain />
            <Side id="version-theirs" version={asked.theirs} shown={other} />
          </div>
        </>
      )}
    </dialog>
  )
}

interface SideProps {
  readonly id: string
  readonly version: Version
  /** As far as the two differ. */
  readonly shown: string
  readonly isMain?: boolean
}

function Side({ id, version: { title, takes, take }, shown, isMain = false }: SideProps) {
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <pre tabIndex={0} dir="auto">
        {shown}
      </pre>
      <button type="button" class={isMain ? 'button is-main' : 'button'} onClick={take}>
        {takes}
      </button>
    </section>
  )
}
