// Whether the map has room for a popup, beside the panel: page.css and story.css have the same windows.
import { useEffect, useState } from 'preact/hooks'

/**
 * Least widths and heights of a window, in rem: beside the panel each leaves a map of which a popup takes a sixth at
 * most.
 */
const WINDOWS = [
  [64, 43],
  [72, 38],
  [80, 35],
] as const

function isWide(): boolean {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
  return WINDOWS.some(([width, height]) => innerWidth >= width * rem && innerHeight >= height * rem)
}

/** False in the build: what only a small window shows is in the page as built. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => typeof document !== 'undefined' && isWide())
  useEffect(() => {
    // The page changes its height with the window and with the size of its text, which nothing else tells.
    const observer = new ResizeObserver(() => setWide(isWide()))
    observer.observe(document.documentElement)
    return () => observer.disconnect()
  }, [])
  return wide
}
