// The clerk looks at the last state of the desk, whatever became of the one before.
import { expect, test } from 'vitest'
import type { Clerk } from '../clerk/hire-clerk.ts'
import { decide, openSession } from '../desk/history.ts'
import { rewriteFile } from '../desk/decisions/rewrite-file.ts'
import { followDesk } from './follow-desk.ts'
import { createStudioStore } from './state.ts'

test('a change while the clerk fails is looked at', async () => {
  const store = createStudioStore()
  const asked: string[] = []
  const said: string[] = []
  let fail: (why: Error) => void = () => undefined
  const ask = (method: string, { json }: { json: string }): Promise<unknown> => {
    asked.push(`${method} ${json}`)
    if (json === '{}') return new Promise((_, reject) => (fail = reject))
    return Promise.resolve({ json, queue: [], problems: [], uncited: [] })
  }
  const end = followDesk(store, { ask } as unknown as Clerk, { say: text => said.push(text) })
  const session = openSession({ id: 'x', json: '{}', texts: new Map() })
  store.setState({ session })
  store.setState({ session: decide(session, rewriteFile(session.desk, '[]')) })
  expect(asked).toEqual(['look {}'])
  fail(new Error('no memory'))
  await expect.poll(() => asked).toEqual(['look {}', 'look []', 'show []'])
  expect(said).toEqual(['The clerk cannot read this: no memory'])
  expect(store.getState().look?.json).toBe('[]')
  end()
})
