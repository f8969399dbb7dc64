import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const COMMAND = ['--import', 'tsx', 'src/build/commands/main.ts', 'draft']

test('lines of documents in, an answer a line out', { tags: ['build'] }, () => {
  const lines = [
    { id: 'a', text: 'It sank on Tuesday.', published: '2023-11-24', title: null },
    { id: 'b', text: 'It sank on Tuesday.', published: null },
  ]
  const input = lines.map(line => JSON.stringify(line)).join('\n')
  const output = execFileSync(process.execPath, [...COMMAND, '--jsonl'], { input, encoding: 'utf8' })
  const [first, second] = output
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as object)
  expect(first).toMatchObject({
    id: 'a',
    places: [],
    dates: [{ start: 11, end: 18, text: 'Tuesday', edtf: '2023-11-21' }],
  })
  expect(second).toMatchObject({ id: 'b', dates: [{ text: 'Tuesday' }] })
})

test('one text, with its date of publication', { tags: ['build'] }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'draft-'))
  try {
    const file = join(folder, 'article.txt')
    writeFileSync(file, 'It sank yesterday.')
    const options = ['--json', '--text', file, '--published', '2023-11-24']
    const output = execFileSync(process.execPath, [...COMMAND, ...options], { encoding: 'utf8' })
    expect(JSON.parse(output)).toMatchObject({ dates: [{ text: 'yesterday', edtf: '2023-11-23' }] })
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('without a text it says how it is called', { tags: ['build'] }, () => {
  const { status, stderr } = spawnSync(process.execPath, COMMAND, { encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr).toContain('npm run draft -- --json --text FILE')
})

const refusals: readonly (readonly [args: readonly string[], input: string, message: string])[] = [
  [['--jsonl'], '{"text": "It sank."}\n{bad\n', 'line 2: found no JSON; expected an object'],
  [['--json', '--text', 'none.txt'], '', 'none.txt: it cannot be read (ENOENT)'],
  [
    ['--json', '--text', 'README.md', '--published', 'soon'],
    '',
    '--published "soon": expected a day, such as 2023-11-24',
  ],
  [['--foo'], '', "Unknown option '--foo'"],
]
for (const [args, input, message] of refusals)
  test(`refused: ${args.join(' ')} ${input.trim()}`, { tags: ['build'] }, () => {
    const { status, stderr } = spawnSync(process.execPath, [...COMMAND, ...args], { input, encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stderr.trim()).toContain(message)
    expect(stderr).not.toContain('    at ')
  })
