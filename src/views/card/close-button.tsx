// Closes what is open: the card of an event or the short list of a place.
import type { App } from '../app.ts'
import { Icon } from '../icon.tsx'

export const CloseButton = ({ app: { t, actions } }: { app: App }) => (
  <button
    type="button"
    class="icon close"
    aria-label={t.card.close}
    title={t.card.close}
    onClick={() => actions.select(undefined)}
  >
    <Icon path="m4 4 8 8M12 4l-8 8" />
  </button>
)
