// The facts of an event in its card: a copy of those in its row, where the build wrote them.
import { useLayoutEffect, useRef } from 'preact/hooks'

export function CardFacts({ event }: { event: string }) {
  const host = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const facts = document.querySelector(`#event-${event} .facts`)!.cloneNode(true) as Element
    // In the card related events are buttons.
    for (const related of facts.querySelectorAll('.related')) related.remove()
    host.current!.replaceChildren(facts)
  }, [event])
  return <div ref={host} />
}
