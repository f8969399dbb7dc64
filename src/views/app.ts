// What every view is given: the story, the state to draw, the actions to take and the words to say it in.
import type { Formats } from '../i18n/formats.ts'
import type { Messages } from '../i18n/en.ts'
import type { CompiledStory } from '../model/compiled.ts'
import type { StoryIndex } from '../model/story-index.ts'
import type { Actions, State } from '../state/store.ts'

export interface App {
  readonly story: CompiledStory
  readonly index: StoryIndex
  readonly actions: Actions
  readonly t: Messages
  readonly format: Formats
}

export interface ViewProps {
  readonly app: App
  readonly state: State
}
