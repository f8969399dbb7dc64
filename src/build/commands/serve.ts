// The command `serve`, the second half of `npm start`: serves dist (or the folder named) on a free port, or on PORT,
// and prints the address.
import { resolve } from 'node:path'
import { recoverSite, toSitePath } from '../exchange-site.ts'
import { toCall } from '../program.ts'
import { serveFolder } from '../site.ts'
import type { Run } from './command.ts'

export const run: Run = async ([folder = 'dist'], root) => {
  const { PORT } = process.env
  const port = Number(PORT ?? 0)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT is "${PORT}"; expected a number from 0 to 65535.`)
  recoverSite(toSitePath(resolve(root, folder)))
  const { origin } = await serveFolder(resolve(root, folder), { port }).catch((error: Error & { code?: string }) => {
    throw new Error(toWords(error, folder, port))
  })
  console.log(`Dateline is at ${origin}/ (Ctrl+C ends it)`)
  return 0
}

function toWords({ code, message }: Error & { code?: string }, folder: string, port: number): string {
  if (code === 'ENOENT') return `There is no folder "${folder}". Build it first: ${toCall('build')}`
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Leave PORT out, and a free one is chosen.`
  if (code === 'EACCES') return `Port ${port} may not be opened by this user. Leave PORT out, and a free one is chosen.`
  return message
}
