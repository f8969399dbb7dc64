// The page's end of the clerk's worker.
import { trustWorker } from '../../views/map/trust-worker.ts'
// oxlint-disable-next-line import/default -- Vite gives the address
import clerkUrl from './clerk.ts?worker&url'
import { Dismissed } from './dismissed.ts'
import type { Answer, AnswerOf, ArgumentsOf, Briefing, Method, Question } from './messages.ts'

export interface Clerk {
  /** Rejects where the worker cannot be started, with what went wrong in it, or with `Dismissed`. */
  ask<M extends Method>(method: M, ...args: ArgumentsOf<M>): Promise<AnswerOf<M>>
  /** Whatever is being read is left; another clerk begins with the gazetteer. */
  dismiss(): void
}

interface Waiting {
  resolve(answer: unknown): void
  reject(error: Error): void
}

/** He begins to read the gazetteer at once, and answers once he is briefed; `briefing` never rejects. */
export function hireClerk(briefing: Promise<Briefing>): Clerk {
  const waiting = new Map<number, Waiting>()
  let isBroken = false
  let asked = 0
  const address = new URL(clerkUrl, location.href).href
  trustWorker(address)
  const leave = (error: Error): void => {
    const left = [...waiting.values()]
    waiting.clear()
    for (const { reject } of left) reject(error)
  }
  const start = (): Worker => {
    const worker = new Worker(address, { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      const one = waiting.get(data.number)
      waiting.delete(data.number)
      if ('error' in data) one?.reject(new Error(data.error))
      else one?.resolve(data.answer)
    })
    worker.addEventListener('error', ({ message }) => {
      isBroken = true
      leave(new Error(message || 'The clerk’s script cannot be started'))
    })
    void briefing.then(briefed => worker.postMessage(briefed))
    return worker
  }
  const restart = (): void => {
    worker.terminate()
    isBroken = false
    worker = start()
  }
  let worker = start()
  return {
    ask<M extends Method>(method: M, ...args: ArgumentsOf<M>) {
      // One that has gone answers no more: another may.
      if (isBroken) restart()
      asked += 1
      const question: Question<M> = { number: asked, method, args }
      return new Promise<AnswerOf<M>>((resolve, reject) => {
        waiting.set(question.number, { resolve: answer => resolve(answer as AnswerOf<M>), reject })
        worker.postMessage(question)
      })
    },
    dismiss() {
      restart()
      leave(new Dismissed('Taken back'))
    },
  }
}
