// The command `schema`: writes data/story.schema.json, by which an editor completes and checks a story while it is
// typed.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toSchemaText } from '../json-schema.ts'
import type { Run } from './command.ts'

export const run: Run = (_, root) => {
  mkdirSync(join(root, 'data'), { recursive: true })
  writeFileSync(join(root, 'data/story.schema.json'), toSchemaText())
  return 0
}
