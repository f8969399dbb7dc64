// Two versions of a story: which one counts is asked, with both in sight.
import { useEffect, useRef } from 'preact/hooks'
import type { Question, Saving } from '../../desk/saving.ts'
import type { StudioProps } from '../studio-props.ts'
import { findDifference } from './find-difference.ts'

export function QuestionDialog({ studio, state }: StudioProps) {
  const { saving } = state
  const question = saving?.question
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (question && dialog.current?.open === false) dialog.current.showModal()
    if (!question) dialog.current?.close()
  }, [question])
  return (
    // It is answered, not closed.
    <dialog
      class="dialog is-wide"
      ref={dialog}
      aria-labelledby="question-title"
      onCancel={cancel => cancel.preventDefault()}
    >
      {saving && question && <Versions studio={studio} saving={saving} question={question} />}
    </dialog>
  )
}

interface VersionsProps {
  readonly studio: StudioProps['studio']
  readonly saving: Saving
  readonly question: Question
}

function Versions({ studio, saving, question }: VersionsProps) {
  const isKept = question.kind === 'kept here'
  const mine = isKept ? question.kept.json : saving.json
  const theirs = question.theirs?.json
  const { own, other } = findDifference(mine, theirs ?? '')
  const answer = (by: 'mine' | 'theirs') => () => studio.desks.tell({ is: 'answered', with: by })
  return (
    <>
      <h2 id="question-title">
        {isKept ? 'This browser has kept decisions that are not in the file' : 'The file has been changed meanwhile'}
      </h2>
      <p>
        {isKept
          ? 'The studio was closed before they were written, and the file is another one since. Nothing is lost ' +
            'until you choose.'
          : 'An editor or git has written another version. Nothing is overwritten until you choose; what you do not ' +
            'take can be brought back with Undo.'}
      </p>
      <div class="versions">
        <section aria-labelledby="version-mine">
          <h3 id="version-mine">{isKept ? 'As kept here' : 'As you see it here'}</h3>
          <pre tabIndex={0}>{own}</pre>
          <button type="button" class="button is-main" onClick={answer('mine')}>
            Take mine
          </button>
        </section>
        <section aria-labelledby="version-theirs">
          <h3 id="version-theirs">{theirs === undefined ? 'The file is gone' : 'As the file stands'}</h3>
          <pre tabIndex={0}>{other}</pre>
          <button type="button" class="button" onClick={answer('theirs')}>
            {theirs === undefined ? 'Leave it so' : 'Take the file'}
          </button>
        </section>
      </div>
    </>
  )
}
