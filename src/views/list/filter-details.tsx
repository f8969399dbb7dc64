// What a reader can ask for of the story, folded under its name.
import { useState } from 'preact/hooks'
import type { ViewProps } from '../app.ts'
import { asked } from '../loaders.ts'
import { usePart } from '../use-part.ts'

interface FilterDetailsProps extends ViewProps {
  readonly class: string
}

export function FilterDetails({ app, state, class: name }: FilterDetailsProps) {
  const [isOpen, setOpen] = useState(false)
  const parts = usePart(asked, isOpen)
  return (
    <details class={name} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{app.t.filter.name}</summary>
      <div class="key-body">
        {isOpen && parts && <parts.FilterPanel app={app} state={state} words={parts.toWords(app)} />}
      </div>
    </details>
  )
}
