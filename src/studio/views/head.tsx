// What stands over the columns: the story, undo and redo, whether it is saved.
import { readStory } from '../state/read-story.ts'
import { KeyButton } from './key-button.tsx'
import { SavedState } from './dialogs/saved-state.tsx'
import type { StudioProps } from './studio-props.ts'
import { words } from '../words/words.ts'

export function Head({ studio, state }: StudioProps) {
  const { session } = state
  const { actions } = studio
  const story = session && readStory(session.desk)
  return (
    <header class="studio-head">
      <h1>{story?.title ?? session?.desk.id ?? words.frame.studio}</h1>
      {session && (
        <>
          <SavedState studio={studio} state={state} />
          <div class="row" role="group" aria-label={words.frame.steps}>
            <KeyButton keys="U" isDisabled={session.done.length === 0} onPress={actions.undo}>
              {words.frame.undo}
            </KeyButton>
            <KeyButton keys="⇧U" isDisabled={session.undone.length === 0} onPress={actions.redo}>
              {words.frame.redo}
            </KeyButton>
            <KeyButton keys="?" onPress={() => actions.openHelp(true)}>
              {words.frame.keys}
            </KeyButton>
            <button type="button" class="button" onClick={() => studio.desks.close()}>
              {words.frame.anotherStory}
            </button>
          </div>
        </>
      )}
    </header>
  )
}
