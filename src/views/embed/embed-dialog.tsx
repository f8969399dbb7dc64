// The dialog "Embed": what an editor chooses, the three snippets that it gives, and how the map will look. Loaded when
// it is asked for.
import { h, render } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { enEmbedDialog } from '../../i18n/en-embed-dialog.ts'
import type { EmbedDialogMessages } from '../../i18n/messages.ts'
import { SNIPPETS, toAddress, toSnippet } from '../../embed/snippets.ts'
import { isLocalAddress } from '../../embed/local-address.ts'
import { toLanguages, toStoryPath, toTop } from '../../model/story-path.ts'
import type { State } from '../../state/state.ts'
import type { App } from '../app.ts'
import { ChangingText } from '../changing-text.tsx'
import { Icon } from '../icon.tsx'
import { toMomentParameters, toOffered, toOpeningChoice, toParameters, type EmbedChoice } from './embed-choice.ts'
import { EmbedOptions } from './embed-options.tsx'
import { loadTitle } from './load-title.ts'
import { SnippetSection } from './snippet-section.tsx'
import styles from '../../styles/embed-dialog.css?url'

interface EmbedDialogProps {
  readonly app: App
  readonly state: State
  readonly t: EmbedDialogMessages
  onClose(): void
}

/** Opens the dialog over the page. */
export function openEmbedDialog(app: App, state: State): void {
  if (document.querySelector('.embed-dialog')) return // two quick presses
  const host = document.body.appendChild(document.createElement('div'))
  host.lang = app.lang
  const close = () => {
    render(null, host)
    host.remove()
  }
  render(h(EmbedDialog, { app, state, t: app.dialogWords ?? enEmbedDialog, onClose: close }), host)
}

function EmbedDialog({ app, state, t, onClose }: EmbedDialogProps) {
  const { here, known } = app.prerendered!.addresses
  const dialog = useRef<HTMLDialogElement>(null)
  const moment = toMomentParameters(app, state)
  const hasMoment = Object.keys(moment).length > 0
  const offered = toOffered(app.story.languages)
  const [choice, setChoice] = useState<EmbedChoice>(() => toOpeningChoice(state, hasMoment, offered))
  const [said, setSaid] = useState('')
  const show = () => {
    if (!dialog.current!.open) dialog.current!.showModal()
  }

  const { story } = app
  // A language of the story leads to the pages in it; any other is one of the interface alone.
  const wanted = toLanguages(story).find(each => each === choice.lang) ?? story.lang
  const top = toTop(toStoryPath(story))
  const toPath = (lang: string): string => top + toStoryPath(story, lang)
  const own = { told: story.lang, title: t.map(story.title) }
  // An address and its title change together
  const [{ told, title }, setNamed] = useState(own)
  useEffect(() => {
    let isWanted = true
    const name = (title: string) => isWanted && setNamed({ told: wanted, title })
    if (wanted === own.told) name(own.title)
    else loadTitle(new URL(toPath(wanted), here), wanted).then(name, () => name(own.title))
    return () => {
      isWanted = false
    }
  }, [wanted])
  const path = toPath(told)

  const parameters = toParameters(choice, moment)
  const snippetChoice = {
    page: new URL(path, known).href,
    script: new URL(`${top}v1/embed.js`, known).href,
    title,
    parameters,
    height: choice.height,
  }
  const preview = toAddress(new URL('embed/', new URL(path, here)).href, parameters)

  return (
    <dialog
      class="embed-dialog"
      aria-labelledby="embed-title"
      ref={dialog}
      onClose={onClose}
      onKeyDown={event => {
        if (event.key === 'Escape') event.stopPropagation() /* the card behind stays */
      }}
    >
      <link rel="stylesheet" href={styles} onLoad={show} onError={show} />
      <header>
        <h2 id="embed-title">{t.title}</h2>
        <button type="button" class="icon" aria-label={t.close} onClick={() => dialog.current!.close()}>
          <Icon path="m4 4 8 8M12 4l-8 8" />
        </button>
      </header>
      <div class="embed-columns">
        <div>
          <EmbedOptions
            t={t}
            languages={offered}
            choice={choice}
            hasMoment={hasMoment}
            choose={change => setChoice(before => ({ ...before, ...change }))}
          />
          {isLocalAddress(known) && <p class="embed-local">{t.local(known.host || known.protocol)}</p>}
          {SNIPPETS.map(kind => (
            <SnippetSection key={kind} t={t} kind={kind} snippet={toSnippet(kind, snippetChoice)} say={setSaid} />
          ))}
          <p class="embed-said" role="status">
            <ChangingText>{said}</ChangingText>
          </p>
        </div>
        {/* Another address is another frame: in the same one it would be a step in the history. */}
        <iframe key={preview} title={t.preview} src={preview} height={choice.height} />
      </div>
    </dialog>
  )
}
