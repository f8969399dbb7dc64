// Words that are selected in an article, by mouse, touch or keyboard.
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { useLatest } from '../../../views/use-latest.ts'
import type { StudioState } from '../../state/state.ts'
import { createTextUnits } from '../../desk/text-units.ts'

/** No longer than a quote may be that anybody reads. UTF-16 units. */
const MOST = 2000

type TextOf = (article: string) => string

/** `select` gets undefined as soon as nothing in the box is selected; a selection elsewhere changes nothing. */
export function useSelection(
  box: RefObject<HTMLElement | null>,
  textOf: TextOf,
  select: (words: StudioState['selection']) => void,
): void {
  const textOfLast = useLatest(textOf)
  useEffect(() => {
    const follow = (): void => {
      const selection = getSelection()
      if (!selection?.anchorNode || !box.current?.contains(selection.anchorNode)) return
      select(selection.rangeCount > 0 ? toWords(selection.getRangeAt(0), textOfLast) : undefined)
    }
    document.addEventListener('selectionchange', follow)
    return () => document.removeEventListener('selectionchange', follow)
  }, [])
}

/** Blanks at both ends are left out. */
function toWords(range: Range, textOf: TextOf): StudioState['selection'] {
  const from = toPlace(range.startContainer, range.startOffset)
  const to = toPlace(range.endContainer, range.endOffset)
  if (!from || !to || from.article !== to.article || to.unit <= from.unit || to.unit - from.unit > MOST)
    return undefined
  const text = textOf(from.article)
  const cut = text.slice(from.unit, to.unit)
  const start = from.unit + cut.length - cut.trimStart().length
  const words = cut.trim()
  if (words === '') return undefined
  const { toPoint } = createTextUnits(text)
  return { article: from.article, start: toPoint(start), end: toPoint(start + words.length), text: words }
}

interface Place {
  readonly article: string
  readonly unit: number
}

function toPlace(node: Node, offset: number): Place | undefined {
  const element = node instanceof Element ? node : node.parentElement
  const article = element?.closest<HTMLElement>('[data-article]')
  if (!article) return undefined
  const piece = element?.closest<HTMLElement>('[data-at]') ?? findPiece(node, offset)
  if (!piece) return undefined
  const inside = node instanceof Text ? offset : node === piece && offset > 0 ? (piece.textContent?.length ?? 0) : 0
  return {
    article: article.dataset['article']!,
    unit: Number(piece.dataset['at']) + inside,
  }
}

/** Between two stretches: the one behind. */
const findPiece = (node: Node, offset: number): HTMLElement | null => {
  const next = node.childNodes[offset] ?? node.lastChild
  return next instanceof HTMLElement ? (next.matches('[data-at]') ? next : next.querySelector('[data-at]')) : null
}
