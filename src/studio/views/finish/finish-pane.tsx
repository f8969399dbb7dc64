// The end: the site is built, the snippets for an article, the files to take away.
import { useState } from 'preact/hooks'
import { readStory } from '../../state/read-story.ts'
import { countErrors, toOpenItems } from '../../state/queue-view.ts'
import { words } from '../../words/words.ts'
import type { StudioProps } from '../studio-props.ts'
import { BuildSite } from './build-site.tsx'
import { saveText } from './save-text.ts'
import { Snippets } from './snippets.tsx'

export function FinishPane({ studio, state }: StudioProps) {
  const of = words.finish
  const { session } = state
  const [said, setSaid] = useState('')
  const story = session && readStory(session.desk)
  if (!session || !story) return <p class="empty">{words.frame.unreadable}</p>
  const { desk } = session
  const open = toOpenItems(state).length
  const errors = countErrors(state)
  const isReady = open === 0 && errors === 0
  const take = (name: string, text: string): void => {
    saveText(name, text).then(setSaid, (error: unknown) => setSaid(of.notSavedAs(String(error))))
  }
  return (
    <div class="finish">
      <h2>{isReady ? of.ready : of.notReady}</h2>
      {!isReady && <p>{of.left(open, errors)}</p>}
      <BuildSite studio={studio} state={state} />
      <Snippets id={desk.id} title={story.title} say={setSaid} />
      <h3>{of.files}</h3>
      <ul class="rows">
        <li>
          <button type="button" class="button is-small" onClick={() => take(`${desk.id}.json`, desk.json)}>
            data/stories/{desk.id}.json
          </button>
        </li>
        {[...desk.texts].map(([path, text]) => (
          <li key={path}>
            <button type="button" class="button is-small" onClick={() => take(path.replace(/^.*\//, ''), text)}>
              {path}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </div>
  )
}
