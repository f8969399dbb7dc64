// Messages from the page around the frame: each command, and whatever else a window can be sent.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCommand, type Command } from './messages.ts'

const ours = (fields: object): unknown => ({ dateline: 1, ...fields })

test('reads each command, and leaves out what it does not know', () => {
  const commands: Command[] = [
    { type: 'ready' },
    { type: 'select', event: 'satellite-launch' },
    { type: 'select', event: null },
    { type: 'time', t: ['2023-11-21'] },
    { type: 'time', t: ['2023-05-31', '2023-11-09'] },
    { type: 'play' },
    { type: 'pause' },
    { type: 'theme', theme: 'dark' },
    { type: 'lang', lang: 'ko-KR' },
    { type: 'moment', moment: 'event=a&t=2023-11-21' },
    { type: 'moment', moment: '' },
  ]
  for (const command of commands)
    expect(parseCommand(ours({ ...command, later: 'a field of a later version' }))).toEqual({ command })
  expect(parseCommand(ours({ type: 'time', t: '[2023-11-21..2023-11-24]' }))).toEqual({
    command: { type: 'time', t: ['[2023-11-21..2023-11-24]'] },
  })
})

test('what speaks to others is not for us', () => {
  const others = [
    undefined,
    null,
    0,
    '',
    'pymxPYMxaxPYMxheightxPYMx5',
    '{"dateline":1,"type":"play"}',
    [],
    [1],
    {},
    { type: 'play' },
    { message: 'ready', secret: 'abc' },
    { sentinel: 'amp', type: 'embed-size' },
    new Date(),
    Object.create({ dateline: 1, type: 'play' }),
  ]
  for (const data of others) expect(parseCommand(data)).toBeUndefined()
})

test('of what is for us, what cannot be read is told', () => {
  const bad: [object, string][] = [
    [{ type: 'selct' }, 'selct'],
    [{}, 'undefined'],
    [{ type: 7 }, '7'],
    [{ type: {} }, 'object'],
    [{ type: 'constructor' }, 'constructor'],
    [{ type: '__proto__' }, '__proto__'],
    [{ type: 'toString' }, 'toString'],
    [{ type: 'select' }, 'select'],
    [{ type: 'select', event: 1 }, 'select'],
    [{ type: 'select', event: '"><img src=x>' }, 'select'],
    [{ type: 'select', event: 'a'.repeat(81) }, 'select'],
    [{ type: 'time' }, 'time'],
    [{ type: 'time', t: [] }, 'time'],
    [{ type: 'time', t: ['soon'] }, 'time'],
    [{ type: 'time', t: ['2023', '2024', '2025'] }, 'time'],
    [{ type: 'time', t: [['2023']] }, 'time'],
    [{ type: 'time', t: { length: 1, 0: '2023' } }, 'time'],
    [{ type: 'time', t: '2023-02-30' }, 'time'],
    [{ type: 'theme', theme: 'red' }, 'theme'],
    [{ type: 'theme' }, 'theme'],
    [{ type: 'lang', lang: '<b>' }, 'lang'],
    [{ type: 'lang', lang: 'en'.repeat(500) }, 'lang'],
    [{ type: 'moment' }, 'moment'],
    [{ type: 'moment', moment: { event: 'a' } }, 'moment'],
    [{ type: 'moment', moment: 'a'.repeat(10_001) }, 'moment'],
    [{ dateline: 2, type: 'play' }, 'version 2'],
    [{ dateline: '1', type: 'play' }, 'version 1'],
    [{ dateline: null, type: 'play' }, 'version object'],
  ]
  for (const [fields, found] of bad) expect(parseCommand(ours(fields)), JSON.stringify(fields)).toEqual({ bad: found })
  expect(parseCommand(ours({ type: 'x'.repeat(5000) }))).toEqual({ bad: 'x'.repeat(80) })
})

test('nothing makes it throw, and nothing passes but commands', () => {
  const types = ['ready', 'select', 'time', 'play', 'pause', 'theme', 'lang', 'moment', 'error']
  const anything = fc.oneof(
    fc.anything(),
    fc.record({
      dateline: fc.constantFrom(1, 1, 2, '1'),
      type: fc.oneof(fc.constantFrom(...types), fc.anything()),
      event: fc.anything(),
      t: fc.anything(),
      theme: fc.anything(),
      lang: fc.anything(),
    }),
  )
  fc.assert(
    fc.property(anything, data => {
      const parsed = parseCommand(data)
      if (parsed === undefined) return
      if ('bad' in parsed) expect(parsed.bad.length).toBeLessThan(100)
      else expect(types).toContain(parsed.command.type)
    }),
  )
})
