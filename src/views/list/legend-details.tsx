// The key of the signs, folded under its name.
import type { ViewProps } from '../app.ts'
import { LegendBody } from './legend-body.tsx'

interface LegendDetailsProps extends ViewProps {
  readonly class: string
}

export function LegendDetails({ app, state, class: name }: LegendDetailsProps) {
  const [title, more] = app.t.story.signs
  return (
    <details class={name}>
      <summary>
        {title}
        <span class="summary-more">{more}</span>
      </summary>
      <LegendBody app={app} state={state} />
    </details>
  )
}
