// Has the project's site built and served.
import type { StudioStore } from '../state/state.ts'
import type { Project } from './project.ts'
import { toErrorWords } from '../../model/error-words.ts'

/** One at a time. Without a project behind the page, and where no story is open, nothing. */
export async function orderSite({ getState, setState }: StudioStore, project: Project | undefined): Promise<void> {
  const { session, site } = getState()
  if (!project || !session || site?.is === 'busy') return
  const { id } = session.desk
  setState({ site: { is: 'busy' } })
  try {
    const { origin, stories } = await project.build()
    setState({ site: { is: 'built', origin, page: stories.includes(id) ? `${origin}/s/${id}/` : undefined } })
  } catch (error) {
    setState({ site: { is: 'failed', why: toErrorWords(error) } })
  }
}
