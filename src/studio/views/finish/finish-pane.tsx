// The end: whether the story can be built, the snippet for an article, the files to take away.
import { useState } from 'preact/hooks'
import { FIRST_HEIGHT_PX } from '../../../embed/heights.ts'
import { SNIPPETS, toSnippet, type SnippetKind } from '../../../embed/snippets.ts'
import { readStory } from '../../state/read-story.ts'
import { countErrors, toOpenItems } from '../../state/queue-view.ts'
import type { StudioProps } from '../studio-props.ts'
import { saveText } from './save-text.ts'

const NAMES: Readonly<Record<SnippetKind, string>> = {
  frame: 'A plain frame',
  script: 'A frame as tall as its map',
  element: 'An element, with a link for readers without script',
}

export function FinishPane({ state }: StudioProps) {
  const { session } = state
  const [site, setSite] = useState('')
  const [said, setSaid] = useState('')
  const story = session && readStory(session.desk)
  if (!session || !story) return <p class="empty">The file holds no story that can be read: see “File”.</p>
  const { desk } = session
  const open = toOpenItems(state).length
  const errors = countErrors(state)
  const top = toTop(site)
  const take = (name: string, text: string): void => {
    saveText(name, text).then(setSaid, (error: unknown) => setSaid(`It cannot be written: ${String(error)}`))
  }
  const copy = (text: string): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid('Copied'),
      () => setSaid('The browser does not let it be copied: select the text'),
    )
  }
  return (
    <div class="finish">
      <h2>{open === 0 && errors === 0 ? 'All decided' : 'Not built yet'}</h2>
      <p>
        {open === 0 && errors === 0 ? (
          <>
            Build it: <code>npm start</code> builds the site, checks every story once more and prints the address.
          </>
        ) : (
          `${open} left to decide, ${errors} ${errors === 1 ? 'error' : 'errors'} to mend. A story with proposals ` +
          'left is not built; the others are.'
        )}
      </p>
      <h3>In an article</h3>
      <div class="field">
        <label for="site">Where your maps will be</label>
        <input
          id="site"
          type="url"
          value={site}
          placeholder="https://…"
          onInput={input => setSite(input.currentTarget.value)}
        />
        {top === undefined && <p class="means">Its address, and the snippets for an article stand here</p>}
      </div>
      {top !== undefined && <Snippets top={top} id={desk.id} title={story.title} copy={copy} />}
      <h3>Files to take away</h3>
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

interface SnippetsProps {
  /** Where the site is, with a stroke at its end. */
  readonly top: string
  readonly id: string
  readonly title: string
  readonly copy: (text: string) => void
}

function Snippets({ top, id, title, copy }: SnippetsProps) {
  const page = `${top}s/${id}/`,
    script = `${top}v1/embed.js`
  const choice = { page, script, title: `Map: ${title}`, parameters: {}, height: FIRST_HEIGHT_PX }
  return (
    <>
      {SNIPPETS.map(kind => (
        <div key={kind} class="field">
          <label for={`snippet-${kind}`}>{NAMES[kind]}</label>
          <textarea id={`snippet-${kind}`} rows={3} readOnly value={toSnippet(kind, choice)} />
          <button type="button" class="button is-small" onClick={() => copy(toSnippet(kind, choice))}>
            Copy<span class="unseen">: {NAMES[kind]}</span>
          </button>
        </div>
      ))}
    </>
  )
}

/** With a stroke at its end; undefined where it is no address of the web. */
function toTop(site: string): string | undefined {
  const address = URL.parse(site.trim())
  if (!address || !/^https?:$/.test(address.protocol)) return undefined
  return address.href.replace(/[?#].*$/u, '').replace(/\/?$/u, '/')
}
