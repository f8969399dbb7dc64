// The frame's height in every dialect that pages around a frame understand: one table, each line from the listener that
// it speaks to.
import { PROTOCOL, VERSION } from './messages.ts'

/** Of a frame until its map has said how tall it is, pixels. */
export const FIRST_HEIGHT_PX = 900

export interface Frame {
  /** Names the map among several: the story's id. */
  readonly id: string
  /** The frame's own address. */
  readonly href: string
  /** WordPress gives its frames a secret: `#?secret=…`. */
  readonly secret: string | undefined
  /** pym.js names its frames: `?childId=…`. */
  readonly childId: string | undefined
}

type Dialect = (height: number, frame: Frame) => unknown

const DIALECTS: Readonly<Record<string, Dialect>> = {
  dateline: height => ({ [PROTOCOL]: VERSION, type: 'resize', height }),
  datawrapper: (height, { id }) => ({ 'datawrapper-height': { [id]: height } }),
  amp: height => ({ sentinel: 'amp', type: 'embed-size', height }),
  /** Medium, Embedly, Flourish: JSON in a string. */
  iframeResize: (height, { href }) => JSON.stringify({ src: href, context: 'iframe.resize', height }),
  wordpress: (height, { secret }) => secret && { message: 'height', value: height, secret },
  pym: (height, { childId }) => childId && `pymxPYMx${childId}xPYMxheightxPYMx${height}`,
}

/** Everything to be posted for a height in whole pixels. */
export function toHeightMessages(height: number, frame: Frame): unknown[] {
  return Object.values(DIALECTS).flatMap(dialect => {
    const message = dialect(height, frame)
    return message ? [message] : []
  })
}

/**
 * Reads from the frame's address what its host has put there; names with other characters than the hosts' own are not
 * theirs.
 */
export function readFrame(id: string, href: string): Frame {
  const { hash, searchParams } = new URL(href)
  const secret = new URLSearchParams(hash.slice(hash.indexOf('?') + 1)).get('secret')
  const childId = searchParams.get('childId')
  return {
    id,
    href,
    secret: secret && /^[a-zA-Z0-9]{1,64}$/.test(secret) ? secret : undefined,
    childId: childId && /^[\w.-]{1,128}$/.test(childId) && !childId.includes('xPYMx') ? childId : undefined,
  }
}
