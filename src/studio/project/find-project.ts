// Whether a project is behind the page, and how it is spoken to: desk/project-api.ts.
import {
  TOKEN_HEADER,
  type ConflictAnswer,
  type ProjectAnswer,
  type RefusedAnswer,
  type SiteAnswer,
  type StoryAnswer,
  type VersionAnswer,
  type WrittenAnswer,
} from '../desk/project-api.ts'
import type { Project } from './project.ts'

/** Kept for a reload; the address is shown to others, and has it no more. */
const KEPT = 'dateline-studio-token'

/** Undefined for static files, or without the token: then the browser alone keeps the stories. */
export function findProject(): Project | undefined {
  const token = takeToken()
  return token === undefined ? undefined : createProject(token)
}

function takeToken(): string | undefined {
  const given = /^#token=([\w-]+)$/.exec(location.hash)?.[1]
  if (given === undefined) return sessionStorage.getItem(KEPT) ?? undefined
  sessionStorage.setItem(KEPT, given)
  history.replaceState(null, '', `${location.pathname}${location.search}`)
  return given
}

function createProject(token: string): Project {
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { ...init.headers, [TOKEN_HEADER]: token }
    try {
      return await fetch(`api/${path}`, { ...init, headers, cache: 'no-store' })
    } catch {
      throw new Error('the studio’s command has been ended')
    }
  }
  const read = async <Answer>(response: Response): Promise<Answer> => {
    if (response.ok) return (await response.json()) as Answer
    const { why } = (await response.json().catch(() => ({}))) as Partial<RefusedAnswer>
    throw new Error(why ?? `status ${response.status}`)
  }
  return {
    list: async () => read<ProjectAnswer>(await ask('project')),
    async read(id) {
      const response = await ask(`stories/${id}`)
      if (response.status === 404) return undefined
      const { json, version, texts } = await read<StoryAnswer>(response)
      return { disk: { json, version }, texts: new Map(Object.entries(texts)) }
    },
    versions: async id => read<VersionAnswer>(await ask(`stories/${id}/version`)),
    async write(id, { json, texts, ifMatch }) {
      const response = await ask(`stories/${id}`, {
        method: 'PUT',
        headers: {
          'content-type': 'application/json',
          ...(ifMatch === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${ifMatch}"` }),
        },
        body: JSON.stringify({ json, texts }),
      })
      if (response.status === 409)
        return { ok: false, theirs: ((await response.json()) as ConflictAnswer).theirs ?? undefined }
      return { ok: true, version: (await read<WrittenAnswer>(response)).version }
    },
    build: async () => read<SiteAnswer>(await ask('site', { method: 'POST' })),
  }
}
