// Which messages and requests count as trouble.
import { expect, test } from 'vitest'
import { toConsoleProblem, toFailedProblem, toForeignProblem } from './problems.ts'

test('errors, warnings and failed assertions of the console count, plain messages do not', () => {
  expect(toConsoleProblem('warning', 'look out', 'http://127.0.0.1:1/a.js')).toBe(
    'console warning: look out (http://127.0.0.1:1/a.js)',
  )
  expect(toConsoleProblem('error', 'broken', '')).toBe('console error: broken (no address)')
  expect(toConsoleProblem('assert', 'not so', '')).toBeDefined()
  for (const type of ['log', 'info', 'debug', 'table', 'timeEnd'])
    expect(toConsoleProblem(type, 'error: words alone are nothing', '')).toBeUndefined()
})

test('of the graphics driver’s messages only the one on reading pixels is left out', () => {
  expect(
    toConsoleProblem(
      'warning',
      '[.WebGL-0x3c00]GL Driver Message (OpenGL, Performance, GL_CLOSE_PATH_NV, High): GPU stall due to ReadPixels',
      '',
    ),
  ).toBeUndefined()
  expect(
    toConsoleProblem(
      'warning',
      '[.WebGL-0x3c00]GL_INVALID_OPERATION: glDrawElements: Vertex buffer is not big enough',
      '',
    ),
  ).toBeDefined()
})

test('a request is foreign by scheme, host or port', () => {
  const own = new Set(['http://127.0.0.1:4173'])
  for (const url of [
    'http://127.0.0.1:4173/',
    'http://127.0.0.1:4173/a?b#c',
    'ws://127.0.0.1:4173/',
    'data:text/plain,a',
    'blob:http://127.0.0.1:4173/0-1',
    'about:blank',
  ]) {
    expect(toForeignProblem(url, own), url).toBeUndefined()
  }
  for (const url of [
    'http://127.0.0.1:4174/',
    'https://127.0.0.1:4173/',
    'http://localhost:4173/',
    'http://127.0.0.1.example:4173/',
    'http://127.0.0.1:4173@evil.example/',
    'wss://127.0.0.1:4173/',
  ]) {
    expect(toForeignProblem(url, own), url).toBe(`another host: ${url}`)
  }
})

test('only a request that the page gave up itself has not failed', () => {
  expect(toFailedProblem('http://127.0.0.1/a', 'net::ERR_ABORTED')).toBeUndefined()
  for (const reason of ['net::ERR_CONNECTION_REFUSED', 'net::ERR_NAME_NOT_RESOLVED', 'net::ERR_BLOCKED_BY_CSP', '']) {
    expect(toFailedProblem('http://127.0.0.1/a', reason)).toBe(`failed request: http://127.0.0.1/a (${reason})`)
  }
})
