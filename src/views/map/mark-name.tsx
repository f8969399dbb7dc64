// The name beside a mark, or over it on focus and hover.
import { MARK_HALF_PX } from './mark.ts'
import type { PlacedName } from './place-names.ts'
import { round } from './round.ts'

export const NameText = ({ name: { x, y, anchor, lines } }: { name: Omit<PlacedName, 'id' | 'rect'> }) => (
  <text key={lines.map(({ text }) => text).join()} class={`mark-name is-${anchor}`} x={round(x)} y={round(y)}>
    {lines.map(({ text, lang, around: [before, after], heightPx, isWords }, number) => (
      <tspan
        key={number}
        class={isWords ? 'mark-words' : undefined}
        x={number === 0 ? undefined : round(x)}
        dy={number === 0 ? undefined : round(heightPx)}
      >
        {before}
        {lang === undefined ? text : <tspan lang={lang}>{text}</tspan>}
        {after}
      </tspan>
    ))}
  </text>
)

export const HiddenName = ({ x, y, name, lang }: { x: number; y: number; name: string; lang: string | undefined }) => (
  <text class="mark-name is-middle is-hidden" lang={lang} x={x} y={y - MARK_HALF_PX - 4} aria-hidden="true">
    {name}
  </text>
)
