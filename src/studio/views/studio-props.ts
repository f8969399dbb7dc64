// What every view of the studio is given.
import type { StudioActions } from '../state/actions.ts'
import type { StudioState } from '../state/state.ts'
import type { Desks } from '../project/open-desk.ts'

export interface Studio {
  readonly actions: StudioActions
  readonly desks: Desks
}

export interface StudioProps {
  readonly studio: Studio
  readonly state: StudioState
}
