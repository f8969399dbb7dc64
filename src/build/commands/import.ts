// The command `import FILE`: other people's files as a story.
import { createInterface } from 'node:readline/promises'
import { toToday } from '../../model/today.ts'
import { runImport } from '../run-import.ts'
import type { Run } from './command.ts'

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await terminal.question(question)
  } finally {
    terminal.close()
  }
}

export const run: Run = (args, root) =>
  runImport(root, args, {
    log: console.log,
    error: console.error,
    today: toToday(),
    ...(process.stdin.isTTY && process.stdout.isTTY && { ask }),
  })
