// On whose clock times of day are told: the story's, each place's, the reader's own, or UTC.

export const ZONES = ['story', 'local', 'viewer', 'utc'] as const
export type Zone = (typeof ZONES)[number]

/**
 * IANA; undefined is the offset that is printed. `local` is the event's own zone, `viewer` that of the reader's device.
 */
export function toTimeZone(zone: Zone, ofStory: string, ofEvent: string | undefined): string | undefined {
  switch (zone) {
    case 'story':
      return ofStory
    case 'local':
      return ofEvent
    case 'viewer':
      return new Intl.DateTimeFormat().resolvedOptions().timeZone
    case 'utc':
      return 'UTC'
  }
}
