// The command `npm run schema`: writes data/story.schema.json, by which an editor completes and checks a story while it
// is typed.
import { writeFileSync } from 'node:fs'
import { toSchemaText } from './json-schema.ts'

writeFileSync('data/story.schema.json', toSchemaText())
