// What a text field of the studio writes by: what it names, and what is done with what is typed there.
import type { Decision, Desk } from '../desk/desk.ts'
import type { Untaken } from '../state/state.ts'
import type { StudioProps } from './studio-props.ts'

export interface Field {
  readonly untaken: Untaken | undefined
  readonly save: (text: string) => void
  /** What could not be taken is given up. */
  readonly forget: () => void
}

/** `name` is that of the field among all of a story. */
export const toField = (props: StudioProps, name: string, change: (desk: Desk, text: string) => Decision): Field => ({
  ...toHeld(props, name),
  save: text => props.studio.actions.write(name, text, desk => change(desk, text)),
})

/** Of one that is written in another way. */
export const toHeld = ({ studio, state }: StudioProps, name: string): Omit<Field, 'save'> => ({
  untaken: state.untaken.get(name),
  forget: () => studio.actions.forget(name),
})
