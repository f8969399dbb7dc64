// What a reader can ask for of the story, folded under its name.
import { useState } from 'preact/hooks'
import type { ViewProps } from '../app.ts'
import { useAsked } from '../use-asked.ts'
import { useLater } from '../use-later.ts'

interface FilterDetailsProps extends ViewProps {
  readonly class: string
}

export function FilterDetails({ app, state, class: name }: FilterDetailsProps) {
  const [isOpen, setOpen] = useState(false)
  const later = useLater(isOpen),
    asked = useAsked(isOpen)
  return (
    <details class={name} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{app.t.filter.name}</summary>
      <div class="key-body">
        {isOpen && later && asked && <asked.FilterPanel app={app} state={state} words={later.toWords(app)} />}
      </div>
    </details>
  )
}
