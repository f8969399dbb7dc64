// The tags on the map's rim, for places out of the frame: each a button that goes there.
import { PlaceSign } from '../../signs/place-sign.tsx'
import type { App } from '../app.ts'
import { part } from '../part.ts'
import { toNameLanguage } from '../place-name.ts'
import { toAroundName } from './around-name.ts'
import { TAG_SIDES_PX, TAG_VOICE_PX, type EdgeTag } from './edge-tag.ts'
import { countEvents } from './mark.ts'
import { pressOnSpace } from './press-on-space.ts'
import type { OverlayProps } from './overlay-props.ts'
import { round } from './round.ts'

export const EdgeTags = ({ app, state, picture, goTo }: OverlayProps) => (
  <g class="edge-tags">
    {picture.tags.map(tag => (
      <TagButton key={tag.mark.id} app={app} tag={tag} isOpen={state.places?.[0] === tag.mark.id} goTo={goTo} />
    ))}
  </g>
)

interface TagButtonProps extends Pick<OverlayProps, 'app' | 'goTo'> {
  readonly tag: EdgeTag
  /** Its list is. */
  readonly isOpen: boolean
}

const TagButton = part(
  ({ app, tag, tag: { name, words, colon, count }, isOpen, goTo }: TagButtonProps) => ({
    app,
    goTo,
    label: toTagLabel(app, tag),
    lang: toOther(app, toNameLanguage(app, tag.mark.place)),
    stage: tag.mark.stage,
    isPressed: tag.mark.stage === 'current' || isOpen,
    isPlanned: tag.mark.isPlanned,
    event: tag.mark.events[0]!.id,
    places: [tag.mark, ...tag.others].map(({ id }) => id),
    texts: [name, count, ...toAroundName(name, words, colon)],
    isVoice: tag.isVoice,
    turn: Math.round(tag.turn),
    ...tag.rect,
  }),
  ({ app, goTo, label, lang, stage, isPressed, isPlanned, event, places, texts, isVoice, turn, ...rect }) => {
    const [name, count, before, after] = texts
    const { left, top, right, bottom } = rect
    const textX = left + TAG_SIDES_PX - 8 + (isVoice ? TAG_VOICE_PX : 0)
    const middle = round((top + bottom) / 2)
    return (
      <g class={`edge-tag is-${stage}`}>
        <a
          href={`#event-${event}`}
          role="button"
          aria-label={label}
          aria-pressed={isPressed}
          data-place={places[0]}
          data-edge=""
          onClick={click => {
            click.preventDefault()
            goTo(places)
          }}
          onKeyDown={pressOnSpace}
        >
          <rect
            class="edge-box"
            x={round(left)}
            y={round(top)}
            width={round(right - left)}
            height={round(bottom - top)}
            rx={round((bottom - top) / 2)}
          />
          <path
            class="edge-arrow"
            d="M0-7 4.5-1H1V6H-1V-1H-4.5Z"
            transform={`translate(${round(left + TAG_SIDES_PX / 2 - 2)},${middle})rotate(${turn})`}
          />
          {isVoice && (
            <g transform={`translate(${round(textX - TAG_VOICE_PX / 2 - 1)},${round(middle + 0.5)})scale(.8)`}>
              <PlaceSign sign="said" isQuiet={false} isPlanned={isPlanned} />
            </g>
          )}
          <text key={texts.join('')} class="edge-name" x={round(textX)} y={round(middle + 4.5)}>
            {before !== '' && <TagWords app={app} words={before!} />}
            <tspan lang={lang}>{name}</tspan>
            {count}
            {after !== '' && <TagWords app={app} words={after!} />}
          </text>
        </a>
      </g>
    )
  },
)

const TagWords = ({ app, words }: { app: App; words: string }) => (
  <tspan class="edge-words" lang={toOther(app, app.story.lang)}>
    {words}
  </tspan>
)

const toOther = (app: App, lang: string): string | undefined => (lang === app.lang ? undefined : lang)

/** "Washington, 7 events, 11,000 km north-east: US calls for talks; 2 more places that way, 5 events" */
function toTagLabel({ t, format }: App, { mark, name, words, km, bearing, others }: EdgeTag): string {
  const far = t.map.far(format.number(toTwoFigures(km)), t.map.compass[Math.round(bearing / 45) % 8]!)
  const events = countEvents(others)
  const more = others.length > 0 ? t.semicolon + t.map.mark(t.map.thatWay(t.map.more(others.length)), events) : ''
  return t.map.mark(name, mark.events.length) + t.comma + far + (words && t.colon + words) + more
}

function toTwoFigures(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1)
  return Math.round(value / unit) * unit
}
