import { expect, test } from 'vitest'
import { readHead } from './read-head.ts'

test('headline, byline, dateline, agency, address and lines of the page', () => {
  const text = [
    '\ufeffMenu Bar\r\nMenu Bar\r\nFerry sinks off the coast of the island\r\nBy Jane Doe and John Roe\r\n',
    'https://example.org/ferry\r\n\r\nVALLETTA (Reuters) - A ferry sank.\r\n\r\nALSO READ: Another ferry\r\n',
  ].join('')
  const { body, ...head } = readHead(text)
  expect(head).toEqual({
    headline: 'Ferry sinks off the coast of the island',
    byline: ['Jane Doe', 'John Roe'],
    dateline: 'VALLETTA',
    publisher: 'Reuters',
    url: 'https://example.org/ferry',
    boilerplate: ['Menu Bar', 'ALSO READ: Another ferry'],
  })
  expect(body.map(({ text: sentence }) => sentence)).toEqual(['VALLETTA (Reuters) - A ferry sank.'])
})

test('a line broken after a small word goes on, with any end of line', () => {
  const { body } = readHead('Ferry sinks here\r\n\r\nA ferry sank on\r\nTuesday in the\r\nHarbour. It was old.\r\n')
  expect(body.map(({ text }) => text)).toEqual(['A ferry sank on\r\nTuesday in the\r\nHarbour.', 'It was old.'])
})

test('of next to nothing there is a head and no body', () => {
  for (const text of ['', '\n\n', 'Hello', '\ufeff']) expect(readHead(text).body).toEqual([])
})
