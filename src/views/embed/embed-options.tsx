// The choices in the dialog "Embed": moment, list, theme, language and height.
import { FIRST_HEIGHT_PX } from '../../embed/heights.ts'
import type { EmbedDialogMessages } from '../../i18n/messages.ts'
import { THEMES, type Theme } from '../../model/permalink.ts'
import type { EmbedChoice } from './embed-choice.ts'

const HEIGHTS: readonly [number, number] = [300, 1200]

interface EmbedOptionsProps {
  readonly t: EmbedDialogMessages
  /** To choose from, BCP 47. */
  readonly languages: readonly string[]
  readonly choice: EmbedChoice
  /** Whether there is a moment that differs from the opening. */
  readonly hasMoment: boolean
  choose(change: Partial<EmbedChoice>): void
}

export function EmbedOptions({ t, languages, choice, hasMoment, choose }: EmbedOptionsProps) {
  return (
    <fieldset>
      <legend>{t.options}</legend>
      {hasMoment && (
        <CheckOption label={t.moment} isChecked={choice.isMoment} onChange={isMoment => choose({ isMoment })} />
      )}
      <CheckOption label={t.list} isChecked={choice.isListOpen} onChange={isListOpen => choose({ isListOpen })} />
      <label>
        {t.theme}{' '}
        <select value={choice.theme} onChange={event => choose({ theme: event.currentTarget.value as Theme })}>
          {THEMES.map(each => (
            <option key={each} value={each}>
              {t.themes[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.lang}{' '}
        <select value={choice.lang} onChange={event => choose({ lang: event.currentTarget.value })}>
          <option value="">{t.langAuto}</option>
          {languages.map(each => (
            <option key={each} value={each}>
              {new Intl.DisplayNames(each, { type: 'language' }).of(each)}
            </option>
          ))}
        </select>
      </label>
      <HeightOption label={t.height} height={choice.height} onChange={height => choose({ height })} />
    </fieldset>
  )
}

interface CheckOptionProps {
  readonly label: string
  readonly isChecked: boolean
  onChange(isChecked: boolean): void
}

const CheckOption = ({ label, isChecked, onChange }: CheckOptionProps) => (
  <label>
    <input type="checkbox" checked={isChecked} onChange={event => onChange(event.currentTarget.checked)} /> {label}
  </label>
)

interface HeightOptionProps {
  readonly label: string
  readonly height: number
  onChange(height: number): void
}

const HeightOption = ({ label, height, onChange }: HeightOptionProps) => (
  <label>
    {label}{' '}
    <input
      type="number"
      min={HEIGHTS[0]}
      max={HEIGHTS[1]}
      step="10"
      value={height}
      onChange={({ currentTarget: input }) => {
        const fitting = Math.min(HEIGHTS[1], Math.max(HEIGHTS[0], Math.round(input.valueAsNumber || FIRST_HEIGHT_PX)))
        onChange(fitting)
        input.valueAsNumber = fitting // also where it is the height of before
      }}
    />
  </label>
)
