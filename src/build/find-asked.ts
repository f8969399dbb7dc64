// What a request to `npm run dev` asks for: which story, in which of its languages, and what of it.
import { toStoryPath } from '../model/story-path.ts'
import type { Story } from '../model/story.ts'
import type { Project } from './read-project.ts'

export interface Asked {
  readonly story: Story
  /** In the folder of its page: nothing for the page, `embed/`, `2/`, `article/log/` or `story.json`. */
  readonly rest: string
}

/** `url` begins with the path; undefined where it is of no story that can be shown. */
export function findAsked(
  url: string,
  { stories, translations }: Pick<Project, 'stories' | 'translations'>,
): Asked | undefined {
  const path = url.replace(/[?#][^]*$/, '').replace(/(?<=\/)index\.html$/, '')
  const [, id] = /^\/s\/([a-z0-9-]+)\//.exec(path) ?? []
  const own = stories.find(each => each.id === id)
  if (!own) return undefined
  // The folders of the other languages lie in the story's own.
  const others = translations.get(own.id) ?? []
  const story = others.find(each => path.startsWith(`/${toStoryPath(each)}`)) ?? own
  return { story, rest: path.slice(`/${toStoryPath(story)}`.length) }
}
