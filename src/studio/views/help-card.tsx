// The keys, on a card.
import { useEffect, useRef } from 'preact/hooks'
import type { StudioProps } from './studio-props.ts'

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['A', 'Accept what is proposed'],
  ['1 to 5', 'Take that candidate'],
  ['R', 'Role of the place'],
  ['X', 'Not a place, not an event'],
  ['/', 'Search the gazetteer'],
  ['M', 'Put it on the map by hand'],
  ['E', 'Edit the event'],
  ['J', 'Next'],
  ['K', 'Previous'],
  ['U', 'Undo'],
  ['Shift + U', 'Do again'],
  ['?', 'This card'],
]

export function HelpCard({ studio, state }: StudioProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (state.isHelpOpen && dialog.current?.open === false) dialog.current.showModal()
    if (!state.isHelpOpen) dialog.current?.close()
  }, [state.isHelpOpen])
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby="help-title" onClose={() => studio.actions.openHelp(false)}>
      <h2 id="help-title">Keys</h2>
      <dl class="keys">
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p class="means">They work wherever no text is being written.</p>
      <button type="button" class="button is-main" onClick={() => studio.actions.openHelp(false)}>
        Close
      </button>
    </dialog>
  )
}
