// What the map of a picture says: the signs of the page at its opening moment, with fewer words, since it is seen
// small.
import type { StoryEvent } from '../../model/story.ts'
import type { State } from '../../state/state.ts'
import type { App } from '../../views/app.ts'
import type { Camera, Size } from '../../views/map/camera.ts'
import { toPicture, type Picture } from '../../views/map/picture.ts'
import type { Rect } from '../../views/map/place-labels.ts'
import { isDrawable } from './fit-words.ts'

/** Names that the picture's fonts cannot draw, or that are wider than the map, are left out; signs never. */
export function toPreviewPicture(app: App, state: State, camera: Camera, size: Size): Picture {
  const picture = toPicture(toQuietApp(app, state), state, {
    camera,
    size,
    names: app.names.filter(({ name }) => isDrawable(name)),
    taken: [],
    scale: 1,
    before: new Set(),
  })
  return {
    ...picture,
    names: new Map(
      [...picture.names].filter(
        ([, { lines, rect }]) => lines.every(({ text }) => isDrawable(text)) && isInside(rect, size),
      ),
    ),
    tags: picture.tags.filter(({ name, words, rect }) => isDrawable(name + words) && isInside(rect, size)),
    labels: picture.labels.filter(({ text }) => isDrawable(text)),
  }
}

/** Only what happened on the date of the opening is said in words, and of a plan what it is. */
function toQuietApp(app: App, { stop }: State): App {
  const { index } = app
  const isSaid = ({ id, status }: StoryEvent) => index.stopOf.get(id) === stop || status === 'planned'
  const quiet = new Map<StoryEvent, StoryEvent>(
    index.inTime.map(event => [event, isSaid(event) ? event : { ...event, label: undefined }]),
  )
  const eventsAt = new Map([...index.eventsAt].map(([id, events]) => [id, events.map(event => quiet.get(event)!)]))
  return { ...app, index: { ...index, eventsAt } }
}

const isInside = ({ left, right, top, bottom }: Rect, { width, height }: Size): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= height
