// What only the build draws: it never changes, so the living page leaves it as it is and carries no script for it.
import type { ComponentChildren, FunctionComponent, VNode } from 'preact'
import type { Cite, StoryEvent } from '../model/story.ts'
import type { App, ViewProps } from './app.ts'

export interface Built {
  /** Asleep until src/complete.ts listens to it. */
  readonly EmbedButton: FunctionComponent
  /** The page's own comes later. */
  readonly DateForm: FunctionComponent<ViewProps>
  readonly Foot: FunctionComponent<{ app: App }>
  readonly Legend: FunctionComponent<ViewProps>
  readonly Articles: FunctionComponent<{ app: App }>
  /** What a row of the list shows only without script and on paper. */
  readonly RowRest: FunctionComponent<{ app: App; event: StoryEvent }>
  /** What a quote supports, in words. */
  readonly toSupportsText: (app: App, cite: Cite) => string
  /** A second axis, for a phone: it goes when the page comes alive and the first one knows its width. */
  readonly NarrowAxis: FunctionComponent<ViewProps>
}

/** An element whose inside is written by the build and by nobody else. */
export function Kept({
  as: Element,
  class: name,
  children,
}: {
  as: 'div' | 'footer' | 'span'
  class: string
  children: ComponentChildren
}): VNode {
  // Preact leaves the inside of an element alone that it wakes, if it is told that it is HTML; none is ever written there.
  return children ? (
    <Element class={name}>{children}</Element>
  ) : (
    <Element class={name} dangerouslySetInnerHTML={{ __html: '' }} />
  )
}
