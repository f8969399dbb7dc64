// The tags on the map's rim, for places out of the frame: each a button that goes there.
import { PlaceSign } from '../../signs/place-sign.tsx'
import type { App } from '../app.ts'
import { toNameLanguage } from '../place-name.ts'
import { TAG_SIDES_PX, TAG_VOICE_PX, toAroundName, type EdgeTag } from './edge-tags.ts'
import { pressOnSpace } from './press-on-space.ts'
import { round, type OverlayProps } from './overlay-props.ts'

export const EdgeTags = ({ app, state, picture, goTo }: OverlayProps) => (
  <g class="edge-tags">
    {picture.tags.map(tag => {
      const { mark, others, count, name, words, isVoice, rect, turn } = tag
      const [before, after] = toAroundName(name, words)
      const textX = rect.left + TAG_SIDES_PX - 8 + (isVoice ? TAG_VOICE_PX : 0)
      const middle = round((rect.top + rect.bottom) / 2)
      return (
        <g key={mark.id} class={`edge-tag is-${mark.stage}`}>
          <a
            href={`#event-${mark.events[0]!.id}`}
            role="button"
            aria-label={toTagLabel(app, tag)}
            aria-pressed={mark.stage === 'current' || state.places?.[0] === mark.id}
            data-place={mark.id}
            data-edge=""
            onClick={event => {
              event.preventDefault()
              goTo([mark.id, ...others.map(({ id }) => id)])
            }}
            onKeyDown={pressOnSpace}
          >
            <rect
              class="edge-box"
              x={round(rect.left)}
              y={round(rect.top)}
              width={round(rect.right - rect.left)}
              height={round(rect.bottom - rect.top)}
              rx={round((rect.bottom - rect.top) / 2)}
            />
            <path
              class="edge-arrow"
              d="M0-7 4.5-1H1V6H-1V-1H-4.5Z"
              transform={`translate(${round(rect.left + TAG_SIDES_PX / 2 - 2)},${middle})rotate(${Math.round(turn)})`}
            />
            {isVoice && (
              <g transform={`translate(${round(textX - TAG_VOICE_PX / 2 - 1)},${round(middle + 0.5)})scale(.8)`}>
                <PlaceSign sign="said" isQuiet={false} isPlanned={mark.isPlanned} />
              </g>
            )}
            <text key={before + name + count + after} class="edge-name" x={round(textX)} y={round(middle + 4.5)}>
              {before !== '' && <TagWords app={app} words={before} />}
              <tspan lang={toOther(app, toNameLanguage(app, mark.place))}>{name}</tspan>
              {count}
              {after !== '' && <TagWords app={app} words={after} />}
            </text>
          </a>
        </g>
      )
    })}
  </g>
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
  const events = new Set(others.flatMap(other => other.events)).size
  const more = others.length > 0 ? `; ${t.map.mark(t.map.thatWay(t.map.more(others.length)), events)}` : ''
  return `${t.map.mark(name, mark.events.length)}, ${far}${words && `: ${words}`}${more}`
}

function toTwoFigures(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1)
  return Math.round(value / unit) * unit
}
