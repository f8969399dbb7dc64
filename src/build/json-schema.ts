// The story file as a JSON Schema (2020-12), from the definitions that validate it.
import { toJsonSchema } from '@valibot/to-json-schema'
import { shortStorySchema } from '../compiler/short-schema.ts'

/** The text of data/story.schema.json. */
export function toSchemaText(): string {
  // `check` and `trim` have no counterpart in JSON Schema; `npm run check` holds them.
  const schema = toJsonSchema(shortStorySchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    ignoreActions: ['check', 'trim'],
  })
  const { $schema, ...rest } = schema
  return `${JSON.stringify({ $schema, title: 'Dateline story, version 1', ...rest }, null, 2)}\n`
}
