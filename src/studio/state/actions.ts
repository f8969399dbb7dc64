// All that an editor can do in the studio: every gesture ends in one of these.
import type { Clerk } from '../clerk/hire-clerk.ts'
import type { Desk } from '../desk/desk.ts'
import { openSession } from '../desk/history.ts'
import { createClerkDecisions } from './ask-clerk.ts'
import { createDeciding } from './decide-desk.ts'
import { createItemDecisions } from './decide-item.ts'
import { createMoving } from './move-around.ts'
import { CLEARED, type StudioStore } from './state.ts'

export type StudioActions = ReturnType<typeof createStudioActions>

export function createStudioActions(store: StudioStore, clerk: Clerk) {
  const deciding = createDeciding(store)
  const moving = createMoving(store)
  return {
    ...deciding,
    ...moving,
    ...createItemDecisions(store, deciding, moving),
    ...createClerkDecisions(store, clerk, deciding, moving),
    open: (desk: Desk): void => store.setState({ ...CLEARED, session: openSession(desk) }),
    close: (): void => store.setState({ ...CLEARED }),
  }
}
