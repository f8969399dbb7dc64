// The clerk's worker: he knows the gazetteer, reads articles, checks what lies on the desk and says what is left to be
// decided, while the page goes on.
import { toErrorWords } from '../../model/error-words.ts'
import { knownFiles, outlineFiles } from './known-files.ts'
import type { Answer, Briefing, Question } from './messages.ts'
import type { KnownFiles } from '../desk/known.ts'
import { fetchJson, fetchPackageFiles } from '../packages/package-file.ts'

/** Has a bit of everything that he reads: a place, a day, what was done and what was said. */
const PRACTICE = `Bridge closed in Lyon

LYON, France (Reuters) - A bridge in Lyon was closed on Tuesday after a flood, officials said. \
Trains from Paris will run again by 3 May 2021.
`

const briefing = new Promise<Briefing>(hear => {
  addEventListener('message', ({ data }: MessageEvent<Briefing | Question>) => {
    if ('places' in data) hear(data)
    else void answer(data)
  })
})
const methods = start()

async function start() {
  const entries = Object.entries(knownFiles).map(async ([name, address]) => [name, await fetchJson(address)] as const)
  const [files, { places }] = await Promise.all([Promise.all(entries), briefing, fetchPackageFiles(outlineFiles)])
  const { createMethods } = await import('./methods.ts')
  const known = createMethods({ ...(Object.fromEntries(files) as Omit<KnownFiles, 'places'>), places })
  known.practise(PRACTICE)
  return known
}

async function answer({ number, method, args }: Question): Promise<void> {
  try {
    const known = await methods
    const call = known[method] as (...all: readonly unknown[]) => unknown
    send({ number, answer: await call(...args) })
  } catch (error) {
    send({ number, error: toErrorWords(error) })
  }
}

const send = (said: Answer): void => postMessage(said)
