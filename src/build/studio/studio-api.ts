// The answers of `api/`: from a request that the guard has let in to a status and JSON.
import * as v from 'valibot'
import { toProblemLines } from '../../compiler/problem.ts'
import { toErrorWords } from '../../model/error-words.ts'
import { findSettings } from '../settings/read-settings.ts'
import { toPlaces } from '../settings/to-places.ts'
import { listProject, readStory, readVersion, writeStory } from './story-store.ts'
import type { ProjectAnswer } from '../../studio/desk/project-api.ts'
import type { SiteMaker } from './site-maker.ts'

export interface ApiRequest {
  readonly method: string
  /** Behind `/api/`. */
  readonly path: string
  readonly ifMatch: string | undefined
  readonly ifNoneMatch: string | undefined
  readonly contentType: string | undefined
  /** Read when it is asked for; rejects with a status and words where it is too long. */
  readonly body: () => Promise<string>
}

export interface ApiAnswer {
  readonly status: number
  readonly body: unknown
}

export interface ApiSetting {
  /** Of the project. */
  readonly root: string
  readonly opening: ProjectAnswer['opening']
  readonly site: Pick<SiteMaker, 'make'>
}

const toWriteSchema = v.strictObject({ json: v.string(), texts: v.record(v.string(), v.string()) })

const refuse = (status: number, why: string): ApiAnswer => ({ status, body: { why } })

export async function answerApi(request: ApiRequest, { root, opening, site }: ApiSetting): Promise<ApiAnswer> {
  const { method, path } = request
  if (path === 'project') return method === 'GET' ? answerProject(root, opening) : refuse(405, 'Only GET')
  if (path === 'site') return method === 'POST' ? makeSite(site) : refuse(405, 'Only POST')
  const [, id, part] = /^stories\/([a-z0-9-]{1,80})(\/version)?$/.exec(path) ?? []
  if (id === undefined) return refuse(404, 'No such answer')
  if (part !== undefined)
    return method === 'GET' ? { status: 200, body: readVersion(root, id) } : refuse(405, 'Only GET')
  if (method === 'GET') {
    const story = readStory(root, id)
    if (!story) return refuse(404, 'No such story')
    return 'is' in story ? refuse(422, story.why) : { status: 200, body: story }
  }
  return method === 'PUT' ? put(request, root, id) : refuse(405, 'Only GET and PUT')
}

function answerProject(root: string, opening: ProjectAnswer['opening']): ApiAnswer {
  const parsed = findSettings(root)
  if (!parsed.ok) return refuse(422, toProblemLines(parsed.problems).join('\n'))
  const { lang, seas, credits, disputedBorders, tiles } = parsed.settings
  const body: ProjectAnswer = {
    ...listProject(root),
    site: { lang, seas, credits, disputedBorders, tiles },
    places: toPlaces(parsed.settings),
    opening,
  }
  return { status: 200, body }
}

async function makeSite(site: ApiSetting['site']): Promise<ApiAnswer> {
  try {
    return { status: 200, body: await site.make() }
  } catch (error) {
    return refuse(422, toErrorWords(error))
  }
}

async function put(
  { contentType, ifMatch, ifNoneMatch, body }: ApiRequest,
  root: string,
  id: string,
): Promise<ApiAnswer> {
  // Another site cannot send it without asking first.
  if (!/^application\/json\b/u.test(contentType ?? '')) return refuse(415, 'Expected application/json')
  const version = /^"([\w-]+)"$/.exec(ifMatch ?? '')?.[1]
  if (version === undefined ? ifMatch !== undefined || ifNoneMatch !== '*' : ifNoneMatch !== undefined)
    return refuse(428, 'Expected If-Match with the version that was read, or If-None-Match: *')
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), toWriteSchema), await body())
  if (!parsed.success) return refuse(400, 'Expected {"json": text, "texts": {path: text}}')
  const written = writeStory(root, id, parsed.output, version)
  if (written.is === 'written') return { status: 200, body: { version: written.version } }
  if (written.is === 'changed') return { status: 409, body: { theirs: written.theirs ?? null } }
  return refuse(422, written.why)
}
