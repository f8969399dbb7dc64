// The files as a whole: which there are, and what of an article goes out.
import { beforeAll, expect, test } from 'vitest'
import { toExportFiles, type ExportFile } from './export-files.ts'
import { createHardStory } from './fixtures/hard-story.ts'

let files: readonly ExportFile[]
beforeAll(() => {
  files = toExportFiles(createHardStory())
})

test('five files, each the same for the same story', () => {
  expect(files.map(({ name }) => name)).toEqual([
    'story.json',
    'events.geojson',
    'events.csv',
    'events.kml',
    'timeline.json',
  ])
  expect(toExportFiles(createHardStory())).toEqual(files)
})

test('of an article that gives only quotes no other word goes out', () => {
  for (const { name, source } of files) {
    expect([name, source.includes('This is the sentence for agreement alone.')]).toEqual([name, true])
    expect([name, source.includes('secret')]).toEqual([name, false])
  }
})

test('the story is the one that was checked, without the path of its schema', () => {
  const { $schema, ...story } = createHardStory()
  expect($schema).toBe('../story.schema.json')
  expect(JSON.parse(files[0]!.source)).toEqual(story)
})
