// The process of a browser or its driver: what it says, and its end where it does not come as far as a session.
import type { ChildProcessWithoutNullStreams } from 'node:child_process'

/** The lines that it says from now on and that `isMeant` takes. */
export function listenTo(
  { stdout, stderr }: ChildProcessWithoutNullStreams,
  isMeant: (line: string) => boolean,
): readonly string[] {
  const lines: string[] = []
  for (const stream of [stdout, stderr])
    stream.on('data', (part: Buffer) => lines.push(...String(part).split('\n').filter(isMeant)))
  return lines
}

/** `close` ends what a start has begun that fails. */
export async function startOrClose<Started>(
  start: () => Promise<Started>,
  close: () => Promise<void>,
): Promise<Started> {
  try {
    return await start()
  } catch (error) {
    await close()
    throw error
  }
}
