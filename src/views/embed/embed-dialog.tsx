// The dialog "Embed": what an editor chooses, the three snippets that it gives, and how the map will look. Loaded when it is asked for.
import { h, render } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { EmbedDialogMessages } from '../../i18n/en-embed-dialog.ts'
import { HINT_LANGUAGES } from '../../i18n/to-hint.ts'
import { FIRST_HEIGHT_PX } from '../../embed/heights.ts'
import { SNIPPETS, toAddress, toSnippet, type SnippetKind } from '../../embed/snippets.ts'
import { THEMES, toSearch, type Theme } from '../../model/permalink.ts'
import { toLink } from '../../state/link.ts'
import type { State } from '../../state/state.ts'
import type { App } from '../app.ts'
import { Icon } from '../icon.tsx'
import styles from '../../styles/embed-dialog.css?url'

const HEIGHTS: readonly [number, number] = [300, 1200]

interface EmbedDialogProps {
  readonly app: App
  readonly state: State
  readonly t: EmbedDialogMessages
  onClose(): void
}

/** Opens the dialog over the page. */
export function openEmbedDialog(app: App, state: State, words: EmbedDialogMessages): void {
  if (document.querySelector('.embed-dialog')) return // two quick presses
  const host = document.body.appendChild(document.createElement('div'))
  host.lang = app.lang
  const close = () => {
    render(null, host)
    host.remove()
  }
  render(h(EmbedDialog, { app, state, t: words, onClose: close }), host)
}

function EmbedDialog({ app: { t: page, story, opening, index, prerendered }, state, t, onClose }: EmbedDialogProps) {
  const { here, known } = prerendered!.addresses
  const dialog = useRef<HTMLDialogElement>(null)
  const {
    theme: _theme,
    lang: _lang,
    ...moment
  } = Object.fromEntries(new URLSearchParams(toSearch(toLink(state, opening, index))))
  const hasMoment = Object.keys(moment).length > 0
  const [isMoment, setMoment] = useState(hasMoment)
  const [isListOpen, setListOpen] = useState(false)
  const [theme, setTheme] = useState<Theme>(state.theme)
  const [lang, setLang] = useState(state.lang ?? '')
  const [height, setHeight] = useState(FIRST_HEIGHT_PX)
  const [said, setSaid] = useState('')
  const show = () => {
    if (!dialog.current!.open) dialog.current!.showModal()
  }

  const parameters = {
    ...(isMoment && moment),
    ...(theme !== 'auto' && { theme }),
    ...(lang && { lang }),
    ...(isListOpen && { list: 'open' }),
  }
  const choice = {
    page: known.href,
    script: new URL('../../v1/embed.js', known).href,
    title: page.embed.map(story.title),
    parameters,
    height,
  }
  const preview = toAddress(new URL('embed/', here).href, parameters)
  const copy = async (kind: SnippetKind) => {
    const text = dialog.current!.querySelector<HTMLTextAreaElement>(`#snippet-${kind}`)!
    text.select()
    setSaid(
      (await navigator.clipboard?.writeText(text.value).then(
        () => t.copied,
        () => t.notCopied,
      )) ?? t.notCopied,
    )
  }

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
          <fieldset>
            <legend>{t.options}</legend>
            {hasMoment && (
              <label>
                <input type="checkbox" checked={isMoment} onChange={event => setMoment(event.currentTarget.checked)} />{' '}
                {t.moment}
              </label>
            )}
            <label>
              <input
                type="checkbox"
                checked={isListOpen}
                onChange={event => setListOpen(event.currentTarget.checked)}
              />{' '}
              {t.list}
            </label>
            <label>
              {t.theme}{' '}
              <select value={theme} onChange={event => setTheme(event.currentTarget.value as Theme)}>
                {THEMES.map(each => (
                  <option key={each} value={each}>
                    {t.themes[each]}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {t.lang}{' '}
              <select value={lang} onChange={event => setLang(event.currentTarget.value)}>
                <option value="">{t.langAuto}</option>
                {HINT_LANGUAGES.map(each => (
                  <option key={each} value={each}>
                    {new Intl.DisplayNames(each, { type: 'language' }).of(each)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {t.height}{' '}
              <input
                type="number"
                min={HEIGHTS[0]}
                max={HEIGHTS[1]}
                step="10"
                value={height}
                onChange={({ currentTarget: input }) => {
                  const fitting = Math.min(
                    HEIGHTS[1],
                    Math.max(HEIGHTS[0], Math.round(input.valueAsNumber || FIRST_HEIGHT_PX)),
                  )
                  setHeight(fitting)
                  input.valueAsNumber = fitting // also where it is the height of before
                }}
              />
            </label>
          </fieldset>
          {SNIPPETS.map(kind => (
            <section key={kind} class="snippet" aria-labelledby={`snippet-name-${kind}`}>
              <h3 id={`snippet-name-${kind}`}>{t.kinds[kind].name}</h3>
              <p>{t.kinds[kind].note}</p>
              <textarea
                id={`snippet-${kind}`}
                aria-labelledby={`snippet-name-${kind}`}
                readOnly
                rows={4}
                spellcheck={false}
                dir="ltr"
                value={toSnippet(kind, choice)}
              />
              <button type="button" aria-describedby={`snippet-name-${kind}`} onClick={() => void copy(kind)}>
                {t.copy}
              </button>
            </section>
          ))}
          <p class="embed-said" role="status">
            {said}
          </p>
        </div>
        {/* Another address is another frame: in the same one it would be a step in the history. */}
        <iframe key={preview} title={t.preview} src={preview} height={height} />
      </div>
    </dialog>
  )
}
