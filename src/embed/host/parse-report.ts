// Reads what a map in a frame says, on the side of the article: anyone can send a window anything.
import { PROTOCOL, VERSION, type Report } from '../messages.ts'

/** A page is not stretched without end: what is taller scrolls in its frame. Pixels. */
const MAX_HEIGHT = 20_000

/** Undefined for whatever is no report of this version. Never throws. */
export function parseReport(data: unknown): Report | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const {
    [PROTOCOL]: version,
    type,
    height,
    story,
    title,
    events,
    event,
    t,
    moment,
    reason,
    found,
    date,
  } = data as Readonly<Record<string, unknown>>
  if (version !== VERSION) return undefined
  if (type === 'resize' && isHeight(height)) return { type, height: Math.min(height, MAX_HEIGHT) }
  // In a frame that is not shown yet
  if (
    type === 'ready' &&
    (isHeight(height) || height === 0) &&
    isText(story) &&
    isText(title) &&
    isTexts(events) &&
    isText(moment)
  )
    return { type, height: Math.min(height, MAX_HEIGHT), story, title, events, moment }
  if (type === 'changed' && isText(date)) return { type, date }
  if (type === 'select' && (event === null || isText(event)) && isText(moment)) return { type, event, moment }
  if (type === 'time' && isTexts(t) && isText(moment)) return { type, t, moment }
  if (type === 'moment' && isText(moment)) return { type, moment }
  if (type === 'error' && (reason === 'message' || reason === 'event') && isText(found)) return { type, reason, found }
  return undefined
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)
const isHeight = (value: unknown): value is number => typeof value === 'number' && value > 0 && value < Infinity
