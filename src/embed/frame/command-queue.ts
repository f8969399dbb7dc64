// Takes what an article asks for at the pace at which the map can follow: of commands of one kind that wait, the last
// counts.
import type { Command } from '../messages.ts'

/** A map that has just obeyed is left to draw for so long, milliseconds. */
const PAUSE_MS = 50

/**
 * The first command is obeyed at once, what comes while the map draws after that, in the order in which the last of
 * each kind came.
 */
export function createCommandQueue(obey: (command: Command) => void): (command: Command) => void {
  const waiting = new Map<Command['type'], Command>()
  let isPausing = false
  const next = (): void => {
    isPausing = waiting.size > 0
    if (!isPausing) return
    const commands = [...waiting.values()]
    waiting.clear()
    setTimeout(next, PAUSE_MS)
    for (const command of commands) obey(command)
  }
  return command => {
    waiting.delete(command.type)
    waiting.set(command.type, command)
    if (!isPausing) next()
  }
}
