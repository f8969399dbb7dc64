// The only wiring of the studio.
import { render } from 'preact'
import { toErrorWords } from '../model/error-words.ts'
import { hireClerk } from './clerk/hire-clerk.ts'
import type { PageSettings } from './desk/project-api.ts'
import { answerMaps } from './preview/preview-messages.ts'
import { createBrowserKeep } from './project/browser-keep.ts'
import { createDesks } from './project/open-desk.ts'
import { findProject } from './project/find-project.ts'
import { watchFile } from './project/watch-file.ts'
import { createStudioActions } from './state/actions.ts'
import { followDesk } from './state/follow-desk.ts'
import { createStudioStore, type StartState } from './state/state.ts'
import { Root } from './views/root.tsx'

async function start(host: HTMLElement): Promise<void> {
  const store = createStudioStore()
  const project = findProject()
  const listed = project?.list()
  const places = listed?.then(answer => answer.places).catch(() => [])
  const clerk = hireClerk(Promise.resolve(places).then((own = []) => ({ places: own })))
  const actions = createStudioActions(store, clerk)
  const keep = createBrowserKeep()
  const desks = createDesks({ store, actions, clerk, keep, project })
  let site: PageSettings = {}
  followDesk(store, clerk, actions)
  answerMaps(() => {
    const { shown } = store.getState()
    return shown?.ok ? { story: shown.story, proposed: shown.proposed, site } : undefined
  })
  render(<Root studio={{ actions, desks }} store={store} />, host)
  const begin = (part: Partial<StartState>): void =>
    store.setState(({ start: before }) => ({ start: { ...before, ...part } }))
  const kept = await keep.list().catch(() => [])
  if (!project || !listed) return begin({ stories: kept })
  watchFile(store, project, desks.tell)
  try {
    const { stories, opening, site: settings } = await listed
    site = settings
    begin({ stories: [...new Set([...stories, ...kept])] })
    if (opening && 'story' in opening) await desks.open(opening.story)
    else if (opening) begin({ given: opening.article })
  } catch (error) {
    begin({ problem: `The project cannot be read: ${toErrorWords(error)}` })
  }
}

void start(document.getElementById('studio')!)
