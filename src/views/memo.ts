// Keeps a view as it is while what it draws from stays the same, so that a scrub step redraws only what changes.
import { Component, type ComponentChild, type FunctionComponent } from 'preact'

/** `watch` lists what the view draws from: it is drawn anew when one of them is not the same as before. */
export function memo<Props extends object>(
  view: (props: Props) => ComponentChild,
  watch: (props: Props) => readonly unknown[],
): FunctionComponent<Props> {
  class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const before = watch(this.props as Props)
      return watch(next).some((value, i) => value !== before[i])
    }

    override render(props: Props): ComponentChild {
      return view(props)
    }
  }
  return Memo as unknown as FunctionComponent<Props>
}
