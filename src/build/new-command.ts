// The command `npm run new`: from articles to a story file in which all is proposed.
import { createGazetteer } from '../draft/gazetteer/gazetteer.ts'
import { shortForms } from './completion.ts'
import { readGazetteer } from './gazetteer/build-gazetteer.ts'
import { planIntoStory } from './new/into-story.ts'
import { checkHome, readNewArgs } from './new/new-args.ts'
import { planNewStory } from './new/new-story.ts'
import { writeTogether } from './write-together.ts'

const today = new Date().toISOString().slice(0, 10)

try {
  const root = process.cwd()
  const request = readNewArgs(process.argv.slice(2), today)
  const gazetteer = createGazetteer(readGazetteer(root, console.error))
  checkHome(request, gazetteer)
  const { files, lines } =
    request.into === undefined
      ? planNewStory(root, request, gazetteer, today, shortForms)
      : planIntoStory(root, request.into, request, gazetteer, today, shortForms)
  writeTogether(files)
  for (const line of lines) console.log(line)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
