// Whatever changes on the desk, the clerk looks at it, and then says what the map shows: the last state counts, and he
// is asked one thing at a time.
import { toErrorWords } from '../../model/error-words.ts'
import type { Clerk } from '../clerk/hire-clerk.ts'
import type { Desk } from '../desk/desk.ts'
import type { StudioActions } from './actions.ts'
import type { StudioStore } from './state.ts'

/** The map is drawn once an editor has paused for so long, milliseconds. */
const REST_MS = 400

/** The result ends it. */
export function followDesk(store: StudioStore, clerk: Clerk, actions: Pick<StudioActions, 'say'>): () => void {
  let isAsking = false
  let looked: Desk | undefined
  let shown: Desk | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const now = (): Desk | undefined => store.getState().session?.desk

  const look = async (desk: Desk): Promise<void> => {
    const seen = await clerk.ask('look', desk)
    looked = desk
    if (now()?.id !== desk.id) return
    store.setState(state => ({
      look: seen,
      // What was decided meanwhile stays decided until he has looked again.
      settled: now() === desk ? new Set() : state.settled,
      seen: new Set([...state.seen, ...seen.queue.map(({ key }) => key)]),
    }))
  }
  const show = async (desk: Desk): Promise<void> => {
    const answer = await clerk.ask('show', desk)
    shown = desk
    if (now()?.id === desk.id) store.setState({ shown: answer })
  }
  const work = async (): Promise<void> => {
    const desk = now()
    if (isAsking || !desk) return
    isAsking = true
    try {
      if (desk !== looked) await look(desk)
      else if (desk !== shown) await show(desk)
      else return
    } catch (error) {
      // Of what fails the next change brings another try.
      looked = shown = desk
      actions.say(`The clerk cannot read this: ${toErrorWords(error)}`)
    } finally {
      isAsking = false
    }
    if (now() !== looked) void work()
    else if (now() !== shown) rest()
  }
  const rest = (): void => {
    clearTimeout(timer)
    // The first map comes at once.
    timer = setTimeout(() => void work(), shown === undefined ? 0 : REST_MS)
  }
  const end = store.subscribe(({ session }, before) => {
    if (session?.desk !== before.session?.desk) void work()
  })
  return () => {
    clearTimeout(timer)
    end()
  }
}
