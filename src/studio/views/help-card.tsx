// The keys, on a card.
import { useEffect, useRef } from 'preact/hooks'
import type { StudioProps } from './studio-props.ts'
import { words } from '../words/words.ts'

export function HelpCard({ studio, state }: StudioProps) {
  const { help } = words.dialogs
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (state.isHelpOpen && dialog.current?.open === false) dialog.current.showModal()
    if (!state.isHelpOpen) dialog.current?.close()
  }, [state.isHelpOpen])
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby="help-title" onClose={() => studio.actions.openHelp(false)}>
      <h2 id="help-title">{help.title}</h2>
      <dl class="keys">
        {help.keys.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p class="means">{help.where}</p>
      <button type="button" class="button is-main" onClick={() => studio.actions.openHelp(false)}>
        {help.close}
      </button>
    </dialog>
  )
}
