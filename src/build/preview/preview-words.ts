// The words of a picture: title and finding in one column, together as large as they go.
import { toFinding } from '../../model/finding.ts'
import type { Story } from '../../model/story.ts'
import { PREVIEW } from '../share.ts'
import { fitWords, type Lines, type Room } from './fit-words.ts'

export interface Block extends Lines {
  readonly name: 'title' | 'finding'
  /** Of the first line, pixels of the picture. */
  readonly top: number
}

/** At the sides of the column. */
export const EDGE_PX = 44
const GAP_PX = 22
const HEIGHT_PX = PREVIEW.height - 2 * EDGE_PX
/** Shown 300 pixels wide, the least are 11 and 8.5 pixels. */
const TITLE = { sizesPx: [68, 62, 56, 50, 44], leading: 1.12, heightPx: 0.52 * HEIGHT_PX }
const FINDING = { sizesPx: [38, 36, 34], leading: 1.3 }
/** The serif of titles is so much wider than the sans whose widths are known. */
const SERIF = 1.1

/** None where the fonts lack a letter of the title. */
export function toWords(story: Pick<Story, 'title' | 'finding' | 'dek'>, widthPx: number): Block[] {
  const tries = TITLE.sizesPx.map(px => {
    const title = fitBalanced(story.title, { ...TITLE, sizesPx: [px], widthPx: widthPx / SERIF })
    const heightPx = HEIGHT_PX - toHeight(title) - GAP_PX
    return [title, fitWords(toFinding(story) ?? '', { ...FINDING, widthPx, heightPx })] as const
  })
  const [title, finding] = tries.find(blocks => blocks.every(({ isCut }) => !isCut)) ?? tries.at(-1)!
  if (title.lines.length === 0) return []
  const gapPx = finding.lines.length > 0 ? GAP_PX : 0
  const top = (PREVIEW.height - toHeight(title) - gapPx - toHeight(finding)) / 2
  return [
    { ...title, name: 'title', top },
    { ...finding, name: 'finding', top: top + toHeight(title) + gapPx },
  ]
}

const toHeight = ({ lines, fontPx, leading }: Lines): number => lines.length * fontPx * leading

/** In as few lines, and these as even as can be. */
function fitBalanced(text: string, room: Room): Lines {
  const widest = fitWords(text, room)
  const narrower = [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95].map(part =>
    fitWords(text, { ...room, widthPx: room.widthPx * part }),
  )
  return narrower.find(({ lines, isCut }) => !isCut && lines.length === widest.lines.length) ?? widest
}
