// The command `new article.txt`: from articles to a story file in which all is proposed.
import { toToday } from '../../model/today.ts'
import { createShortForms } from '../completion.ts'
import { readGazetteer } from '../gazetteer/read-gazetteer.ts'
import { planIntoStory } from '../new/into-story.ts'
import { checkHome, readNewArgs } from '../new/new-args.ts'
import { planNewStory } from '../new/new-story.ts'
import { readPlaces } from '../settings/read-settings.ts'
import { writeTogether } from '../write-together.ts'
import type { Run } from './command.ts'

export const run: Run = (args, root) => {
  const today = toToday()
  const request = readNewArgs(args, today)
  const own = readPlaces(root)
  const [gazetteer, shortForms] = [readGazetteer(own), createShortForms(own)]
  checkHome(request, gazetteer)
  const { files, lines } =
    request.into === undefined
      ? planNewStory(root, request, gazetteer, today, shortForms)
      : planIntoStory(root, request.into, request, gazetteer, today, shortForms)
  writeTogether(files)
  for (const line of lines) console.log(line)
  return 0
}
