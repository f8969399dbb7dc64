// The facts of an event in its card: a copy of what the build wrote in its row.
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { App } from '../app.ts'

export function CardFacts({ app, event }: { app: App; event: string }) {
  const host = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => host.current!.replaceChildren(app.prerendered!.cloneFacts(event)), [event])
  return <div ref={host} />
}
