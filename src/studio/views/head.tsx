// What stands over the columns: the story, undo and redo, whether it is saved.
import { readStory } from '../state/read-story.ts'
import { KeyButton } from './key-button.tsx'
import { SavedState } from './dialogs/saved-state.tsx'
import type { StudioProps } from './studio-props.ts'

export function Head({ studio, state }: StudioProps) {
  const { session } = state
  const { actions } = studio
  const story = session && readStory(session.desk)
  return (
    <header class="studio-head">
      <h1>{story?.title ?? session?.desk.id ?? 'Dateline studio'}</h1>
      {session && (
        <>
          <SavedState studio={studio} state={state} />
          <div class="row" role="group" aria-label="Steps">
            <KeyButton keys="U" isDisabled={session.done.length === 0} onPress={actions.undo}>
              Undo
            </KeyButton>
            <KeyButton keys="⇧U" isDisabled={session.undone.length === 0} onPress={actions.redo}>
              Redo
            </KeyButton>
            <KeyButton keys="?" onPress={() => actions.openHelp(true)}>
              Keys
            </KeyButton>
            <button type="button" class="button" onClick={() => studio.desks.close()}>
              Another story
            </button>
          </div>
        </>
      )}
    </header>
  )
}
