// The command `npm run serve`, the second half of `npm start`: serves dist (or the folder named) on a free port, or on
// PORT, and prints the address.
import { recoverSite, toSitePath } from './exchange-site.ts'
import { serveFolder } from './site.ts'

const folder = process.argv[2] ?? 'dist'
const port = Number(process.env.PORT ?? 0)

if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`PORT is "${process.env.PORT}"; expected a number from 0 to 65535.`)
} else {
  recoverSite(toSitePath(folder))
  await serveFolder(folder, { port }).then(
    site => console.log(`Dateline is at ${site.origin}/ (Ctrl+C ends it)`),
    (error: Error & { code?: string }) => fail(describe(error)),
  )
}

function describe(error: Error & { code?: string }): string {
  if (error.code === 'ENOENT') return `There is no folder "${folder}". Build it first: npm run build`
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken. Leave PORT out, and a free one is chosen.`
  if (error.code === 'EACCES')
    return `Port ${port} may not be opened by this user. Leave PORT out, and a free one is chosen.`
  return error.message
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
