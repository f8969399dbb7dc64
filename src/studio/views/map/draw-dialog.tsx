// One place put on the map by hand: a point, a line or an area. Loaded when it is asked for.
import { useEffect, useRef, useState } from 'preact/hooks'
import { setGeometry, setPoint } from '../../desk/decisions/place.ts'
import { toPlaceNames } from '../../state/place-names.ts'
import { readStory } from '../../state/read-story.ts'
import { findCurrent } from '../../state/queue-view.ts'
import type { StudioProps } from '../studio-props.ts'
import { openDrawMap, type DrawMap, type Drawn, type DrawTool } from './open-draw-map.ts'
import { readPoint } from './read-point.ts'
import { toOpening } from './to-opening.ts'
import { words } from '../../words/words.ts'

const of = words.dialogs.draw
const TOOLS: Readonly<Record<DrawTool, string>> = of.tools

export function DrawDialog({ studio, state, place }: StudioProps & { readonly place: string }) {
  const { actions } = studio
  const story = state.session && readStory(state.session.desk)
  const own = story?.places.find(({ id }) => id === place)
  const dialog = useRef<HTMLDialogElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const map = useRef<DrawMap | undefined>(undefined)
  const [tool, setTool] = useState<DrawTool>('point')
  const [drawn, setDrawn] = useState<Drawn>()
  const [note, setNote] = useState('')
  const [written, setWritten] = useState('')
  const [problem, setProblem] = useState<string>()
  const point = readPoint(written)
  // A tool may be chosen and a point be written while the map is on its way.
  const last = useRef({ tool, point })
  last.current = { tool, point }

  useEffect(() => {
    dialog.current?.showModal()
    let isGone = false
    openDrawMap(
      box.current!,
      toOpening([own?.value, state.shown?.ok ? state.shown.story.places[place] : undefined]),
      setDrawn,
    ).then(
      opened => {
        if (isGone) opened.close()
        else {
          map.current = opened
          opened.use(last.current.tool)
          opened.mark(last.current.point)
        }
      },
      () => setProblem(of.noMap),
    )
    return () => {
      isGone = true
      map.current?.close()
    }
  }, [])

  const geometry = written.trim() === '' ? drawn : point
  useEffect(() => map.current?.mark(point), [point?.coordinates.join(' ')])
  const save = (): void => {
    if (!geometry) return
    const said = note.trim() || undefined
    const item = findCurrent(state)
    const done = actions.decide(
      desk =>
        geometry.type === 'Point'
          ? setPoint(desk, place, [geometry.coordinates[0]!, geometry.coordinates[1]!], said)
          : setGeometry(desk, place, geometry, said),
      item?.kind === 'place' && item.id === place ? item : undefined,
    )
    if (done) actions.draw(undefined)
  }
  return (
    <dialog class="dialog is-wide" ref={dialog} aria-labelledby="draw-title" onClose={() => actions.draw(undefined)}>
      <h2 id="draw-title">{of.title(toPlaceNames(story, state).get(place) ?? place)}</h2>
      <div class="row" role="group" aria-label={of.group}>
        {Object.entries(TOOLS).map(([key, name]) => (
          <button
            key={key}
            type="button"
            class="button"
            aria-pressed={key === tool}
            onClick={() => {
              setTool(key as DrawTool)
              map.current?.use(key as DrawTool)
            }}
          >
            {name}
          </button>
        ))}
        <span class="means">{tool === 'point' ? of.point : of.corners}</span>
      </div>
      {problem && <p class="notice">{problem}</p>}
      <div class="draw-map" ref={box} />
      <div class="fields">
        <div class="field">
          <label for="draw-written">{of.written}</label>
          <input
            id="draw-written"
            value={written}
            placeholder={of.writtenHint}
            onInput={input => setWritten(input.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="draw-note">{of.note}</label>
          <input
            id="draw-note"
            value={note}
            placeholder={of.noteHint}
            onInput={input => setNote(input.currentTarget.value)}
          />
        </div>
      </div>
      <div class="row">
        <button type="button" class="button is-main" disabled={!geometry} onClick={save}>
          {of.save}
        </button>
        <button type="button" class="button" onClick={() => actions.draw(undefined)}>
          {of.leave}
        </button>
      </div>
    </dialog>
  )
}
