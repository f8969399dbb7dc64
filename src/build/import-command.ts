// The command `npm run import -- FILE`: other people's files as a story.
import { createInterface } from 'node:readline/promises'
import { runImport } from './run-import.ts'

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await terminal.question(question)
  } finally {
    terminal.close()
  }
}

process.exitCode = await runImport(process.cwd(), process.argv.slice(2), {
  log: console.log,
  error: console.error,
  today: new Date().toISOString().slice(0, 10),
  ...(process.stdin.isTTY && process.stdout.isTTY && { ask }),
})
