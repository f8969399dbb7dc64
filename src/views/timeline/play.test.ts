// Playing: in the store stop by stop, and what ends it on a page that is played by hand.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createPlayer } from './play.ts'
import { createTimeApp } from './time-fixture.ts'

const DATES = ['2023-11-20', '2023-11-21', '2023-11-22', '2023-11-23']

describe('stop by stop', () => {
  test('starts where the reader is and ends with the story', () => {
    const {
      app: { actions },
      store,
    } = createTimeApp(DATES)
    actions.setStop(1)
    actions.play()
    expect(store.getState()).toMatchObject({ stop: 1, playing: true, spoken: false })
    actions.advance()
    expect(store.getState()).toMatchObject({ stop: 2, playing: true, spoken: false })
    actions.advance()
    expect(store.getState()).toMatchObject({ stop: 3, playing: false })
    actions.advance()
    expect(store.getState()).toMatchObject({ stop: 3, playing: false })
  })

  test('begins again at the end, with a window as wide as it was', () => {
    const {
      app: { actions },
      store,
    } = createTimeApp(DATES)
    actions.setStop(3)
    actions.play()
    expect(store.getState()).toMatchObject({ stop: 0, playing: true })
    actions.setWindow(2, 3)
    actions.play()
    expect(store.getState()).toMatchObject({ from: 0, stop: 1, playing: true })
    actions.advance()
    expect(store.getState()).toMatchObject({ from: 1, stop: 2, playing: true })
  })

  test('an open card goes along, and a closed one stays closed', () => {
    const {
      app: { actions },
      store,
    } = createTimeApp(DATES)
    actions.setMode('only')
    actions.select('e3')
    actions.play()
    actions.advance()
    expect(store.getState()).toMatchObject({ stop: 1, selected: 'e1' })
    actions.select(undefined)
    actions.play()
    actions.advance()
    expect(store.getState()).toMatchObject({ stop: 2, selected: undefined })
  })

  test('any step of the reader ends it', () => {
    const {
      app: { actions },
      store,
    } = createTimeApp(DATES)
    for (const act of [
      () => actions.setStop(1),
      () => actions.setWindow(0, 1),
      () => actions.select('e1'),
      () => actions.setMode('only'),
    ]) {
      actions.play()
      act()
      expect(store.getState().playing).toBe(false)
    }
  })
})

describe('on a page', () => {
  // Only what the player asks of a page: no browser here.
  class Sight {
    static see: (isIntersecting: boolean) => void
    static watching = false
    constructor(see: (entries: { isIntersecting: boolean }[]) => void) {
      Sight.see = isIntersecting => see([{ isIntersecting }])
    }
    observe() {
      Sight.watching = true
    }
    disconnect() {
      Sight.watching = false
    }
  }
  class Key extends Event {
    key: string
    constructor(key: string) {
      super('keydown', { cancelable: true })
      this.key = key
    }
  }
  const play = () => {
    vi.stubGlobal('IntersectionObserver', Sight)
    vi.stubGlobal('KeyboardEvent', Key)
    const calls: string[] = []
    const page = Object.assign(new EventTarget(), { hidden: false })
    const isToggle = { is: false }
    const root = { ownerDocument: page } as unknown as Element,
      toggle = { contains: () => isToggle.is } as unknown as Element
    const player = createPlayer(root, toggle, {
      advance: () => calls.push('advance'),
      pause: () => calls.push('pause'),
    })
    return { calls, page, isToggle, player }
  }
  const beats = new Map<number, { beat: () => void; everyMs: number }>()
  beforeEach(() => {
    beats.clear()
    vi.stubGlobal(
      'setInterval',
      (beat: () => void, everyMs: number) => beats.set(beats.size + 1, { beat, everyMs }).size,
    )
    vi.stubGlobal('clearInterval', (id: number) => beats.delete(id))
  })
  afterEach(() => vi.unstubAllGlobals())

  test('goes on every two seconds, until stopped', () => {
    const { calls, player } = play()
    expect([...beats.values()].map(({ everyMs }) => everyMs)).toEqual([2000])
    beats.get(1)!.beat()
    expect(calls).toEqual(['advance'])
    player.stop()
    expect(beats.size).toBe(0)
  })

  test('pauses on a press, a key, the wheel, out of sight and in a hidden tab', () => {
    const { calls, page } = play()
    for (const type of ['pointerdown', 'wheel']) page.dispatchEvent(new Event(type))
    page.dispatchEvent(new Key('Tab'))
    Sight.see(false)
    page.hidden = true
    page.dispatchEvent(new Event('visibilitychange'))
    expect(calls).toEqual(['pause', 'pause', 'pause', 'pause', 'pause'])
  })

  test('goes on while in sight', () => {
    const { calls, page } = play()
    Sight.see(true)
    page.dispatchEvent(new Event('visibilitychange'))
    expect(calls).toEqual([])
  })

  test('leaves its own button to itself, but not other keys there', () => {
    const { calls, page, isToggle } = play()
    isToggle.is = true
    for (const gesture of [new Event('pointerdown'), new Key('Enter'), new Key(' ')]) page.dispatchEvent(gesture)
    expect(calls).toEqual([])
    page.dispatchEvent(new Key('Escape'))
    expect(calls).toEqual(['pause'])
  })

  test('Escape stops play and goes no further', () => {
    const { page } = play()
    const heard: string[] = []
    page.addEventListener('keydown', event => heard.push((event as Key).key))
    page.dispatchEvent(new Key('a'))
    const escape = new Key('Escape')
    let stopped = false
    escape.stopPropagation = () => (stopped = true)
    page.dispatchEvent(escape)
    expect(stopped).toBe(true)
    expect(heard[0]).toBe('a')
  })

  test('stopped, it hears nothing more', () => {
    const { calls, page, player } = play()
    player.stop()
    page.dispatchEvent(new Event('pointerdown'))
    page.dispatchEvent(new Key('a'))
    expect(calls).toEqual([])
    expect(Sight.watching).toBe(false)
  })
})
