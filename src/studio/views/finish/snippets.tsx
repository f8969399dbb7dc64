// The snippets for an article, once it is known where the maps will be.
import { useState } from 'preact/hooks'
import { FIRST_HEIGHT_PX } from '../../../embed/heights.ts'
import { SNIPPETS, toSnippet } from '../../../embed/snippets.ts'
import { words } from '../../words/words.ts'

interface SnippetsProps {
  readonly id: string
  readonly title: string
  /** What came of a press. */
  readonly say: (text: string) => void
}

export function Snippets({ id, title, say }: SnippetsProps) {
  const of = words.finish
  const [site, setSite] = useState('')
  const top = toTop(site)
  return (
    <>
      <h3>{of.article}</h3>
      <div class="field">
        <label for="site">{of.site}</label>
        <input
          id="site"
          type="url"
          value={site}
          placeholder={of.siteHint}
          onInput={input => setSite(input.currentTarget.value)}
        />
        {top === undefined && <p class="means">{of.siteMeans}</p>}
      </div>
      {top !== undefined &&
        SNIPPETS.map(kind => {
          const snippet = toSnippet(kind, {
            page: `${top}s/${id}/`,
            script: `${top}v1/embed.js`,
            title: `Map: ${title}`,
            parameters: {},
            height: FIRST_HEIGHT_PX,
          })
          return (
            <div key={kind} class="field">
              <label for={`snippet-${kind}`}>{of.snippets[kind]}</label>
              <textarea id={`snippet-${kind}`} rows={3} readOnly value={snippet} />
              <button type="button" class="button is-small" onClick={() => copy(snippet, say)}>
                {of.copy}
                <span class="unseen">: {of.snippets[kind]}</span>
              </button>
            </div>
          )
        })}
    </>
  )
}

function copy(text: string, say: (said: string) => void): void {
  navigator.clipboard.writeText(text).then(
    () => say(words.finish.copied),
    () => say(words.finish.notCopied),
  )
}

/** With a stroke at its end; undefined where it is no address of the web. */
function toTop(site: string): string | undefined {
  const address = URL.parse(site.trim())
  if (!address || !/^https?:$/.test(address.protocol)) return undefined
  return address.href.replace(/[?#].*$/u, '').replace(/\/?$/u, '/')
}
