// The size of the map's text as it is used to that of the design: readers have text of their own size, spacing and
// fonts.
import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { NAME_PX } from './name-lines.ts'
import { toTextWidth } from './text-width.ts'

const SAMPLE = 'Military Demarcation Line'

/** At least 1: names that are narrower than they were thought to be stand where they stood. */
export function useTextScale(root: RefObject<HTMLElement | null>, width: number): number {
  const [scale, setScale] = useState(1)
  useLayoutEffect(() => {
    let isHere = true
    const measure = () => {
      if (isHere) setScale(toScale(root.current!))
    }
    measure()
    document.fonts.ready.then(measure, () => undefined)
    return () => {
      isHere = false
    }
  }, [width])
  return scale
}

function toScale(root: HTMLElement): number {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const text = document.createElementNS(svg.namespaceURI!, 'text') as SVGTextElement
  svg.classList.add('overlay')
  text.classList.add('mark-name')
  text.textContent = SAMPLE
  svg.append(text)
  root.append(svg)
  const width = text.getComputedTextLength()
  svg.remove()
  return Math.max(1, Math.ceil((20 * width) / toTextWidth(SAMPLE, NAME_PX)) / 20)
}
