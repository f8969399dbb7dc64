// The file itself, to be read and edited, with all that the check finds in it.
import { useEffect, useRef, useState } from 'preact/hooks'
import { rewriteFile } from '../../desk/decisions/rewrite-file.ts'
import { readStory } from '../../state/read-story.ts'
import type { StudioProps } from '../studio-props.ts'
import { words } from '../../words/words.ts'
import { FindingList } from './finding-list.tsx'

export function FilePane({ studio, state }: StudioProps) {
  const of = words.story.file
  const json = state.session?.desk.json ?? ''
  const [text, setText] = useState(json)
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => setText(json), [json])
  const goTo = (line: number, column: number): void => {
    const lines = text.split('\n')
    const at = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1
    const box = area.current!
    box.focus()
    box.setSelectionRange(at, at)
    box.scrollTop = ((line - 1) / lines.length) * box.scrollHeight - box.clientHeight / 3
  }
  return (
    <div class="file-pane">
      <h2>data/stories/{state.session?.desk.id}.json</h2>
      <label for="file-text">{of.text}</label>
      <textarea
        id="file-text"
        ref={area}
        value={text}
        spellcheck={false}
        dir="ltr"
        wrap="off"
        aria-describedby="file-how"
        onInput={input => setText(input.currentTarget.value)}
      />
      <p class="means" id="file-how">
        {of.how}
      </p>
      <div class="row">
        <button
          type="button"
          class="button is-main"
          disabled={text === json}
          onClick={() => studio.actions.decide(desk => rewriteFile(desk, text))}
        >
          {of.take}
        </button>
        <button type="button" class="button" disabled={text === json} onClick={() => setText(json)}>
          {of.back}
        </button>
      </div>
      <FindingList
        problems={state.look?.problems ?? []}
        story={state.session && readStory(state.session.desk)}
        goTo={goTo}
      />
    </div>
  )
}
