import { afterAll, expect, test, vi } from 'vitest'
import type { Clerk } from '../clerk/hire-clerk.ts'
import type { Keep } from '../desk/keep.ts'
import type { Kept, OnDisk } from '../desk/saving/saving.ts'
import { createStudioActions } from '../state/actions.ts'
import { createStudioStore } from '../state/state.ts'
import { createDesks } from './open-desk.ts'
import type { Project } from './project.ts'

const disk = (json: string): OnDisk => ({ json, version: `v ${json}` })
const noClerk: Clerk = { ask: () => Promise.reject(new Error('nobody')), dismiss: () => undefined }

afterAll(() => vi.unstubAllGlobals())

/** A page with a project of one story behind it. */
function createPage(file: OnDisk, texts: Readonly<Record<string, string>>, kept?: Kept) {
  const there = { file, texts }
  const locks = { request: (_name: string, _options: object, held: (lock: object) => unknown) => held({}) }
  vi.stubGlobal('navigator', { locks })
  vi.stubGlobal('addEventListener', () => undefined)
  const keep: Keep = {
    load: () => Promise.resolve(kept),
    save: () => Promise.resolve(),
    drop: () => Promise.resolve(),
    list: () => Promise.resolve([]),
  }
  const project: Project = {
    list: () => Promise.resolve({ stories: ['x'], texts: [], site: {}, places: [], opening: null }),
    read: () => Promise.resolve({ disk: there.file, texts: new Map(Object.entries(there.texts)) }),
    versions: () => Promise.resolve({ version: there.file.version, texts: {} }),
    build: () => Promise.reject(new Error('nobody')),
    write(_id, { json }) {
      there.file = disk(json)
      return Promise.resolve({ ok: true, version: there.file.version })
    },
  }
  const store = createStudioStore()
  const desks = createDesks({ store, actions: createStudioActions(store, noClerk), clerk: noClerk, keep, project })
  return { there, desks, deskOf: () => store.getState().session!.desk }
}

test('a file that others have changed comes with the texts that it names', async () => {
  const { there, desks, deskOf } = createPage(disk('{ "a": 1 }'), { 'seeds/a.txt': 'A' })
  await desks.open('x')
  there.file = disk('{ "a": 2 }')
  there.texts = { 'seeds/a.txt': 'A', 'seeds/b.txt': 'B' }
  desks.tell({ is: 'seen on disk', theirs: there.file })
  expect(deskOf().json).toBe('{ "a": 2 }')
  await expect.poll(() => Object.fromEntries(deskOf().texts)).toEqual(there.texts)
  expect(there.file).toEqual(disk('{ "a": 2 }'))
})

test('what the browser kept is brought back with its texts and written; the project’s stay', async () => {
  const kept = { id: 'x', json: '{ "a": 2 }', base: disk('{}'), texts: { 'seeds/a.txt': 'old', 'seeds/b.txt': 'B' } }
  const { there, desks, deskOf } = createPage(disk('{}'), { 'seeds/a.txt': 'A' }, kept)
  await desks.open('x')
  expect(deskOf().json).toBe('{ "a": 2 }')
  await expect.poll(() => there.file.json).toBe('{ "a": 2 }')
  expect(Object.fromEntries(deskOf().texts)).toEqual({ 'seeds/a.txt': 'A', 'seeds/b.txt': 'B' })
})
