// What the studio and its map say to each other. Of the moment on show they speak as any article does with its map:
// embed/messages.ts.
import type { PageSettings } from '../desk/project-api.ts'
import type { Story } from '../../model/story.ts'

/** By ids of the story, what nobody has decided. */
export interface Proposed {
  readonly places: readonly string[]
  readonly events: readonly string[]
}

export interface Preview {
  readonly story: Story
  readonly proposed: Proposed
  readonly site: PageSettings
}

const ASK = 'dateline-studio: story?'
const ANSWER = 'dateline-studio: story'
/** By it a map in a window of its own asks. */
const CHANNEL = 'dateline-studio'

interface Answer {
  readonly type: typeof ANSWER
  readonly preview: Preview
}

const isAnswer = (data: unknown): data is Answer =>
  typeof data === 'object' && data !== null && (data as Partial<Answer>).type === ANSWER

/** In the map: resolves once the studio, around it or in another window, has answered. */
export function askForStory(): Promise<Preview> {
  return new Promise(resolve => {
    const channel = new BroadcastChannel(CHANNEL)
    const take = ({ data }: MessageEvent<unknown>): void => {
      if (!isAnswer(data)) return
      channel.close()
      resolve(data.preview)
    }
    if (parent === window) {
      channel.addEventListener('message', take)
      channel.postMessage(ASK)
    } else {
      addEventListener('message', message => {
        if (message.source === parent && message.origin === location.origin) take(message)
      })
      parent.postMessage(ASK, location.origin)
    }
  })
}

/** In the studio: answers each map with the story as it is then. The result ends it. */
export function answerMaps(toPreview: () => Preview | undefined): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  const answer = (data: unknown, post: (answer: Answer) => void): void => {
    const preview = data === ASK ? toPreview() : undefined
    if (preview) post({ type: ANSWER, preview })
  }
  const fromFrame = ({ data, source, origin }: MessageEvent<unknown>): void => {
    if (origin === location.origin && source) answer(data, each => source.postMessage(each, { targetOrigin: origin }))
  }
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) =>
    answer(data, each => channel.postMessage(each)),
  )
  addEventListener('message', fromFrame)
  return () => {
    channel.close()
    removeEventListener('message', fromFrame)
  }
}
