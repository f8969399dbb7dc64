import { expect, test } from 'vitest'
import type { Clerk } from '../clerk/hire-clerk.ts'
import type { SiteAnswer } from '../desk/project-api.ts'
import { createStudioActions } from '../state/actions.ts'
import { createStudioStore } from '../state/state.ts'
import { createSiteOrder } from './order-site.ts'
import type { Project } from './project.ts'

const origin = 'http://127.0.0.1:9'
const answer: SiteAnswer = { origin, stories: ['a', 'b'] }

/** A page whose builds end when the test says so. */
function createPage() {
  const builds: { readonly end: () => void; readonly fail: (error: Error) => void }[] = []
  const build = () => new Promise<SiteAnswer>((end, fail) => builds.push({ end: () => end(answer), fail }))
  const store = createStudioStore()
  const actions = createStudioActions(store, {} as Clerk)
  return {
    builds,
    order: createSiteOrder(store, { build } as Project),
    open: (id: string) => actions.open({ id, json: '{}', texts: new Map() }),
    siteOf: () => store.getState().site,
  }
}

test('a site is built for the story that is open; twice pressed is once built', async () => {
  const { builds, order, open, siteOf } = createPage()
  await order()
  expect(builds).toHaveLength(0)
  open('a')
  const done = order()
  await order()
  expect(builds).toHaveLength(1)
  expect(siteOf()).toEqual({ is: 'busy' })
  builds[0]!.end()
  await done
  expect(siteOf()).toEqual({ is: 'built', origin, page: `${origin}/s/a/` })
})

test('a build that ends after another story was opened is shown of neither', async () => {
  for (const end of ['end', 'fail'] as const) {
    const { builds, order, open, siteOf } = createPage()
    open('a')
    const done = order()
    open('b')
    builds[0]![end](new Error('no'))
    await done
    expect(siteOf()).toBeUndefined()
  }
})

test('the next story’s build begins when that of the one before has ended, however it ended', async () => {
  const { builds, order, open, siteOf } = createPage()
  open('a')
  const first = order()
  open('b')
  const second = order()
  expect(builds).toHaveLength(1)
  builds[0]!.fail(new Error('a is broken'))
  await first
  await expect.poll(() => builds.length).toBe(2)
  expect(siteOf()).toEqual({ is: 'busy' })
  builds[1]!.end()
  await second
  expect(siteOf()).toEqual({ is: 'built', origin, page: `${origin}/s/b/` })
})
