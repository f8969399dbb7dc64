// Copies the address of what is on show.
import type { App } from '../app.ts'

export const CopyLink = ({ app }: { app: App }) => (
  <button type="button" class="link" onClick={() => void copyLink(app).then(app.actions.say)}>
    {app.t.card.copy}
  </button>
)

/** Resolves to what became of it, in words. */
async function copyLink({ t, toAddress }: App): Promise<string> {
  try {
    await navigator.clipboard.writeText(toAddress?.() ?? location.href)
    return t.card.copied
  } catch {
    return toAddress ? t.card.notCopiedInFrame : t.card.notCopied // refused, or a frame without the right to write
  }
}
