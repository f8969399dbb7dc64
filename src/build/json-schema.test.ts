import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toSchemaText } from './json-schema.ts'

test('data/story.schema.json is what the definitions say now; npm run schema writes it', () => {
  expect(readFileSync(new URL('../../data/story.schema.json', import.meta.url), 'utf8')).toBe(toSchemaText())
})

test('the schema is strict and keeps to keywords that editors know', () => {
  const schema = JSON.parse(toSchemaText()) as {
    $schema: string
    required: string[]
    additionalProperties: unknown
    properties: Record<string, unknown>
  }
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    additionalProperties: false,
    required: ['schemaVersion', 'id', 'title', 'lang', 'timeZone', 'articles', 'events'],
  })
  expect(toSchemaText()).not.toContain('prefixItems')
  expect(schema.properties['$schema']).toMatchObject({ type: 'string' })
})
