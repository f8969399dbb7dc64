// Whether the page is dark now: the reader's choice, else the device's.
import { useEffect, useState } from 'preact/hooks'
import type { Theme } from '../../model/permalink.ts'

const QUERY = '(prefers-color-scheme: dark)'

export function useDark(theme: Theme): boolean {
  const [device, setDevice] = useState(false)
  useEffect(() => {
    const query = matchMedia(QUERY)
    const follow = () => setDevice(query.matches)
    follow()
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  return theme === 'auto' ? device : theme === 'dark'
}
