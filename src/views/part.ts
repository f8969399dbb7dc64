// A part of a view that a change of the state leaves alone while what it shows stays the same. The one way to do so.
import { Component, type ComponentChild, type FunctionComponent } from 'preact'

/**
 * `take` selects what the part shows of what it is given; `draw` is given that and nothing else. It is drawn anew when
 * one of these values is not the same as before; a list is the same that holds the same.
 */
export function part<Props extends object, Taken extends object>(
  take: (props: Props) => Taken,
  draw: (taken: Taken) => ComponentChild,
): FunctionComponent<Props> {
  class Part extends Component<Props> {
    taken = take(this.props as Props)

    override shouldComponentUpdate(next: Props): boolean {
      if (!differs(next, this.props)) return false
      const before = this.taken
      this.taken = take(next)
      return differs(this.taken, before)
    }

    override render(): ComponentChild {
      return draw(this.taken)
    }
  }
  return Part as unknown as FunctionComponent<Props>
}

function differs<Values extends object>(now: Values, before: Values): boolean {
  for (const name in now) if (!isSame(now[name], before[name])) return true
  return false
}

const isSame = (a: unknown, b: unknown): boolean =>
  a === b ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((value, index) => value === b[index]))
