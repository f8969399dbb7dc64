import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextSaving } from './next-saving.ts'
import { openSaving } from './open-saving.ts'
import { isAtRisk, type Command, type Kept, type Next, type OnDisk, type Saving, type SavingEvent } from './saving.ts'

const disk = (json: string): OnDisk => ({ json, version: `v ${json}` })
const kept = (json: string, base: string | undefined): Kept => ({
  id: 'x',
  json,
  base: base === undefined ? undefined : disk(base),
  texts: {},
})
const does = ({ commands }: Next): string[] => commands.map(each => each.do)

/** All events in turn, with all that they ask for. */
function run(start: Next, ...events: readonly SavingEvent[]): Next & { readonly all: readonly Command[] } {
  let { saving } = start
  let last = start
  const all: Command[] = [...start.commands]
  for (const event of events) {
    last = nextSaving(saving, event)
    saving = last.saving
    all.push(...last.commands)
  }
  return { ...last, all }
}

const opened = openSaving('x', disk('a'), undefined)
const decided = (json: string): SavingEvent => ({ is: 'decided', json })
const written = (json: string): SavingEvent => ({ is: 'written', version: `v ${json}` })

test('each decision is kept at once, then written over the file that was read and no other', () => {
  const one = run(opened, decided('b'))
  expect(one.commands).toEqual([
    { do: 'keep', kept: kept('b', 'a') },
    { do: 'write', json: 'b', texts: {}, ifMatch: 'v a' },
  ])
  const two = run(one, { is: 'kept' }, written('b'))
  expect(two.saving).toMatchObject({ writing: 'written', base: disk('b') })
  expect(two.commands).toEqual([{ do: 'keep', kept: kept('b', 'b') }])
})

test('what is decided while a keep or a write is under way follows, with the newest text, once', () => {
  const busy = run(opened, decided('b'), decided('c'), decided('d'))
  expect(does(busy)).toEqual([])
  const kept1 = run(busy, { is: 'kept' })
  expect(kept1.commands).toEqual([{ do: 'keep', kept: kept('d', 'a') }])
  const after = run(kept1, written('b'))
  expect(after.commands).toEqual([{ do: 'write', json: 'd', texts: {}, ifMatch: 'v b' }])
  const settled = run(after, { is: 'kept' }, written('d'), { is: 'kept' }, { is: 'kept' })
  expect(settled.saving).toMatchObject({ json: 'd', base: disk('d'), writing: 'written', keeping: 'kept' })
})

test('a reload brings back what was not written, and asks where the file has changed since', () => {
  const back = openSaving('x', disk('a'), kept('b', 'a'))
  expect(does(back)).toEqual(['show', 'keep', 'write'])
  expect(back.saving.json).toBe('b')
  expect(openSaving('x', disk('b'), kept('b', 'a')).commands).toEqual([])
  const asked = openSaving('x', disk('c'), kept('b', 'a'))
  expect(asked.saving).toMatchObject({ json: 'c', question: { kind: 'kept here', theirs: disk('c') } })
  expect(asked.commands).toEqual([])
  const mine = run(asked, { is: 'answered', with: 'mine' })
  expect(mine.commands).toMatchObject([{ do: 'show', json: 'b' }, { do: 'keep' }, { do: 'write', ifMatch: 'v c' }])
  const theirs = run(asked, { is: 'answered', with: 'theirs' })
  expect(theirs.saving).toMatchObject({ json: 'c', question: undefined, writing: 'written' })
  expect(theirs.commands).toEqual([{ do: 'keep', kept: kept('c', 'c') }])
  const gone = openSaving('x', undefined, kept('b', 'a'))
  expect(gone.saving.question).toMatchObject({ kind: 'kept here', theirs: undefined })
  expect(run(gone, { is: 'answered', with: 'mine' }).commands).toContainEqual({
    do: 'write',
    json: 'b',
    texts: {},
    ifMatch: undefined,
  })
})

test('a new story is kept and written with its texts, where no file stands yet', () => {
  const texts = { 'seeds/a.txt': 'A' }
  const fresh = openSaving('x', undefined, undefined, { json: 'b', texts })
  expect(fresh.commands).toMatchObject([
    { do: 'keep', kept: { json: 'b', base: undefined, texts } },
    { do: 'write', json: 'b', texts, ifMatch: undefined },
  ])
  expect(run(fresh, written('b')).saving.texts).toEqual({})
  const reloaded = openSaving('x', undefined, { ...kept('b', undefined), texts })
  expect(reloaded.commands).toContainEqual({ do: 'write', json: 'b', texts, ifMatch: undefined })
})

test('texts that come while a write is under way are kept and written with the next', () => {
  const texts = { 'seeds/b.txt': 'B' }
  const busy = run(opened, decided('b'), { is: 'kept' }, { is: 'decided', json: 'c', texts })
  expect(busy.commands).toEqual([{ do: 'keep', kept: { ...kept('c', 'a'), texts } }])
  const next = run(busy, { is: 'kept' }, written('b'))
  expect(next.commands).toEqual([
    { do: 'keep', kept: { ...kept('c', 'b'), texts } },
    { do: 'write', json: 'c', texts, ifMatch: 'v b' },
  ])
  expect(run(next, written('c')).saving.texts).toEqual({})
  // The browser was closed before the answer came: what the file names is there.
  expect(openSaving('x', disk('c'), { ...kept('c', 'b'), texts }).saving.texts).toEqual({})
})

test('what the browser kept stays kept until it is answered', () => {
  const texts = { 'seeds/b.txt': 'B' }
  const asked = openSaving('x', disk('c'), { ...kept('b', 'a'), texts })
  const more = run(asked, decided('d'), { is: 'seen on disk', theirs: disk('e') })
  expect(more.all).toEqual([])
  expect(isAtRisk(more.saving)).toBe(true)
  const back = run(asked, { is: 'seen on disk', theirs: disk('e') }, { is: 'seen on disk', theirs: disk('c') })
  expect(back.all).toEqual([])
  expect(back.saving.question).toMatchObject({ kind: 'kept here', kept: { json: 'b' } })
  expect(run(more, { is: 'answered', with: 'mine' }).commands).toMatchObject([
    { do: 'show', json: 'b' },
    { do: 'keep', kept: { json: 'b', texts } },
    { do: 'write', json: 'b', texts, ifMatch: 'v e' },
  ])
  const theirs = run(more, { is: 'answered', with: 'theirs' })
  expect(theirs.commands).toMatchObject([
    { do: 'show', json: 'e' },
    { do: 'keep', kept: kept('e', 'e') },
  ])
  // Of a file that is gone nothing else has the texts.
  const gone = openSaving('x', undefined, { ...kept('b', 'a'), texts })
  expect(run(gone, { is: 'answered', with: 'theirs' }).commands).toEqual([
    { do: 'keep', kept: { ...kept('b', undefined), texts } },
  ])
})

test('the file has changed on the disk: a question, and nothing is written before it is answered', () => {
  const refused = run(opened, decided('b'), { is: 'write refused', theirs: disk('z') })
  expect(refused.saving.question).toEqual({ kind: 'changed on disk', theirs: disk('z') })
  const more = run(refused, { is: 'kept' }, decided('c'))
  expect(does(more)).toEqual(['keep'])
  expect(run(more, { is: 'answered', with: 'mine' }).commands).toContainEqual({
    do: 'write',
    json: 'c',
    texts: {},
    ifMatch: 'v z',
  })
  const theirs = run(more, { is: 'answered', with: 'theirs' })
  expect(theirs.commands[0]).toEqual({ do: 'show', json: 'z', says: 'took the file from the disk' })
  expect(theirs.saving).toMatchObject({ json: 'z', base: disk('z'), writing: 'written' })
  // It has changed once more meanwhile.
  expect(run(more, { is: 'seen on disk', theirs: disk('y') }).saving.question).toMatchObject({ theirs: disk('y') })
})

test('a change seen where nothing is undecided is shown, and can be undone; the same text is no change', () => {
  const seen = run(opened, { is: 'seen on disk', theirs: disk('z') })
  expect(seen.commands[0]).toMatchObject({ do: 'show', json: 'z' })
  expect(run(opened, { is: 'seen on disk', theirs: disk('a') }).commands).toEqual([])
  const same = run(opened, decided('b'), { is: 'write failed', why: 'no' }, { is: 'seen on disk', theirs: disk('b') })
  expect(same.saving).toMatchObject({ writing: 'written', base: disk('b'), question: undefined })
  const gone = run(opened, { is: 'seen on disk', theirs: undefined })
  expect(gone.saving.question).toEqual({ kind: 'changed on disk', theirs: undefined })
  expect(run(gone, { is: 'answered', with: 'theirs' }).saving.writing).toEqual({
    failed: 'The file is no longer there',
  })
  expect(run(gone, { is: 'answered', with: 'mine' }).commands).toContainEqual({
    do: 'write',
    json: 'a',
    texts: {},
    ifMatch: undefined,
  })
  // The file comes back as it was, and nothing is to be asked.
  expect(run(gone, { is: 'seen on disk', theirs: disk('a') }).saving.question).toBeUndefined()
})

test('full storage and a server that does not answer are told, and tried again with the next decision', () => {
  const full = run(opened, decided('b'), { is: 'keep failed', why: 'full' }, { is: 'write failed', why: 'away' })
  expect(full.saving).toMatchObject({ keeping: { failed: 'full' }, writing: { failed: 'away' } })
  expect(isAtRisk(full.saving)).toBe(true)
  expect(does(run(full, decided('c')))).toEqual(['keep', 'write'])
  expect(does(run(full, { is: 'asked again' }))).toEqual(['write'])
  expect(isAtRisk(run(full, { is: 'asked again' }, written('b'), { is: 'kept' }).saving)).toBe(false)
  expect(isAtRisk(run(opened, decided('b')).saving)).toBe(true)
  expect(isAtRisk(run(opened, decided('b'), { is: 'kept' }).saving)).toBe(false)
})

test('two tabs: the second reads, and takes over what the first has decided', () => {
  const second = run(opened, { is: 'open elsewhere' })
  expect(run(second, decided('b')).all).toEqual([])
  const over = run(second, { is: 'ours again', kept: kept('c', 'a'), disk: disk('a') })
  expect(over.commands).toMatchObject([{ do: 'show', json: 'c' }, { do: 'keep' }, { do: 'write', json: 'c' }])
  const saved = run(second, { is: 'ours again', kept: kept('c', 'c'), disk: disk('c') })
  expect(saved.commands).toEqual([{ do: 'show', json: 'c', says: 'took the file from the disk' }])
  expect(run(opened, { is: 'ours again', kept: undefined, disk: disk('z') }).commands).toEqual([])
})

/** A browser and a project that do what they are asked for, late, and fail now and then. */
interface World {
  file: OnDisk | undefined
  store: Kept | undefined
  saving: Saving
  /** What is under way; the oldest first. */
  waiting: Command[]
  /** Versions that the editor has seen or been asked about. */
  known: Set<string | undefined>
  /** Of all that was ever decided the last. */
  last: string
}

function take(world: World, { saving, commands }: Next): void {
  world.saving = saving
  for (const command of commands)
    if (command.do === 'show') world.last = command.json
    else world.waiting.push(command)
  if (saving.question) world.known.add(saving.question.theirs?.version)
  world.known.add(saving.base?.version)
}

function finish(world: World, fails: boolean): void {
  const command = world.waiting.shift()
  if (!command) return
  const tell = (event: SavingEvent): void => take(world, nextSaving(world.saving, event))
  if (command.do === 'keep') {
    if (!fails) world.store = command.kept
    return tell(fails ? { is: 'keep failed', why: 'full' } : { is: 'kept' })
  }
  if (command.do !== 'write') return
  if (fails) return tell({ is: 'write failed', why: 'away' })
  if (world.file?.version !== command.ifMatch) return tell({ is: 'write refused', theirs: world.file })
  if (!world.known.has(command.ifMatch)) throw new Error(`${command.ifMatch} is written over unseen`)
  world.file = disk(command.json)
  tell({ is: 'written', version: world.file.version })
}

type Act = 'decide' | 'finish' | 'fail' | 'edit outside' | 'delete outside' | 'look' | 'mine' | 'theirs' | 'reload'

function act(world: World, each: Act, count: number): void {
  const tell = (event: SavingEvent): void => take(world, nextSaving(world.saving, event))
  if (each === 'decide') {
    world.last = `d${count}`
    tell(decided(world.last))
  } else if (each === 'finish' || each === 'fail') finish(world, each === 'fail')
  else if (each === 'edit outside') world.file = disk(`o${count}`)
  else if (each === 'delete outside') world.file = undefined
  else if (each === 'look') tell({ is: 'seen on disk', theirs: world.file })
  else if (each === 'reload') {
    // A crash: what was under way may be done or not.
    world.waiting = []
    const next = openSaving('x', world.file, world.store)
    world.last = next.saving.json
    take(world, next)
  } else tell({ is: 'answered', with: each })
}

test('whatever happens, no text is written over unseen, and in the end the file is what the editor sees', () => {
  const often: readonly Act[] = ['decide', 'finish']
  const acts: readonly Act[] = [...often, ...often, 'fail', 'edit outside', 'delete outside', 'look', 'mine', 'theirs']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...acts, 'reload' as const), { maxLength: 40 }), list => {
      const start = openSaving('x', disk('a'), undefined)
      const world: World = {
        file: disk('a'),
        store: undefined,
        saving: start.saving,
        waiting: [],
        known: new Set(),
        last: 'a',
      }
      take(world, start)
      for (const [count, each] of list.entries()) {
        act(world, each, count)
        if (world.saving.json !== world.last) throw new Error(`${world.last} is lost after ${each}`)
        const busy = world.waiting.map(command => command.do)
        if (new Set(busy).size < busy.length) throw new Error(`two at a time after ${each}`)
      }
      const settle = (): void => {
        while (world.waiting.length > 0) finish(world, false)
      }
      for (let round = 0; round < 4; round++) {
        settle()
        act(world, 'look', 0)
        settle()
        if (world.saving.question) act(world, 'mine', 0)
        else if (world.file === undefined || world.file.json !== world.saving.json) {
          take(world, nextSaving(world.saving, { is: 'asked again' }))
        }
      }
      settle()
      const { question, json, writing } = world.saving
      return question === undefined && world.file?.json === json && writing === 'written'
    }),
    { numRuns: 3000 },
  )
})
