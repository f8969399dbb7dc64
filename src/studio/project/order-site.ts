// Has the project's site built and served.
import type { SiteState, StudioStore } from '../state/state.ts'
import type { Project } from './project.ts'
import { toErrorWords } from '../../model/error-words.ts'

/**
 * Builds one at a time, for the story that is open: what came of it is shown while that story is waiting for it.
 * Without a project behind the page, and where no story is open, nothing.
 */
export function createSiteOrder({ getState, setState }: StudioStore, project: Project | undefined) {
  let building: Promise<unknown> | undefined
  return async (): Promise<void> => {
    const { session, site } = getState()
    if (!project || !session || site?.is === 'busy') return
    const { id } = session.desk
    const waiting: SiteState = { is: 'busy' }
    const isWaiting = (): boolean => getState().site === waiting
    setState({ site: waiting })
    // One that began for a story that has been left may lack what was decided since.
    while (building && isWaiting()) await building
    if (!isWaiting()) return
    const build = project.build()
    building = build.then(
      () => (building = undefined),
      () => (building = undefined),
    )
    try {
      const { origin, stories } = await build
      const page = stories.includes(id) ? `${origin}/s/${id}/` : undefined
      if (isWaiting()) setState({ site: { is: 'built', origin, page } })
    } catch (error) {
      if (isWaiting()) setState({ site: { is: 'failed', why: toErrorWords(error) } })
    }
  }
}
