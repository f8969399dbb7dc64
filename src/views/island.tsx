// An element whose inside is written by the build and by nobody else: the living page leaves it alone and carries no
// script for it.
import type { ComponentChildren } from 'preact'
import { part } from './part.ts'

interface IslandProps {
  readonly as: 'div' | 'footer' | 'header' | 'span'
  readonly class: string
  /** Given in the build, and only there. */
  readonly children: ComponentChildren
}

export const Island = part(
  (island: IslandProps) => island,
  ({ as: Element, class: name, children }) =>
    children ? (
      <Element class={name}>{children}</Element>
    ) : (
      // Preact leaves the inside of an element alone that it hydrates, if it is told that it is HTML; none is ever
      // written there.
      <Element class={name} dangerouslySetInnerHTML={{ __html: '' }} />
    ),
)
