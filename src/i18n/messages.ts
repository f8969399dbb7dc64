// The words of the page, as every language has to have them: views get them handed in and import none.
import type { enEmbedDialog } from './en-embed-dialog.ts'
import type { enFront } from './en-front.ts'
import type { en } from './en.ts'
import type { enFrame } from './en-frame.ts'
import type { enLater } from './en-later.ts'
import type { enRecord } from './en-record.ts'

export type Messages = typeof en
/** What only the page in a frame says. */
export type FrameMessages = typeof enFrame
/** What comes with views/later.ts. */
export type LaterMessages = typeof enLater
/** What the build says and the living page does not. */
export type RecordMessages = typeof enRecord
export type EmbedDialogMessages = typeof enEmbedDialog
export type FrontMessages = typeof enFront
