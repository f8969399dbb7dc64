// The height in each dialect, as the listeners of these hosts read it, and addresses that are not as they should be.
import { expect, test } from 'vitest'
import { readFrame, toHeightMessages } from './heights.ts'

const href = 'https://maps.example/s/bridge/embed/'

test('a plain page is told in the dialects that need no name', () => {
  expect(toHeightMessages(612, readFrame('bridge', href))).toEqual([
    { dateline: 1, type: 'resize', height: 612 },
    { 'datawrapper-height': { bridge: 612 } },
    { sentinel: 'amp', type: 'embed-size', height: 612 },
    `{"src":"${href}","context":"iframe.resize","height":612}`,
  ])
})

test('WordPress with its secret, pym.js with its name', () => {
  const wordpress = readFrame('bridge', `${href}?event=a#?secret=mQ3xYz0A`)
  expect(wordpress.secret).toBe('mQ3xYz0A')
  expect(toHeightMessages(612, wordpress)).toContainEqual({ message: 'height', value: 612, secret: 'mQ3xYz0A' })
  const pym = readFrame('bridge', `${href}?initialWidth=640&childId=graphic-1&parentUrl=https%3A%2F%2Fnews.example%2F`)
  expect(toHeightMessages(612, pym)).toContain('pymxPYMxgraphic-1xPYMxheightxPYMx612')
})

test('names that no host gives are left out', () => {
  for (const end of [
    '#secret',
    '#?secret=',
    '#?secret=a%20b',
    '#?secret=<b>',
    `#?secret=${'a'.repeat(65)}`,
    '#%',
    '?childId=',
    '?childId=axPYMxb',
    '?childId=a%0Ab',
    '?childId=%22%3E',
    `?childId=${'a'.repeat(129)}`,
  ]) {
    expect(toHeightMessages(1, readFrame('bridge', href + end)), end).toHaveLength(4)
  }
})
