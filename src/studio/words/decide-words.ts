// One decision at a time.
import type { GroupKind } from '../desk/groups.ts'
import { count } from './count.ts'

const kinds: Readonly<Record<GroupKind, string>> = {
  published: 'Publication',
  place: 'Place',
  date: 'Date',
  event: 'Event',
}

export const decideWords = {
  reading: 'The article is being read …',
  progress: (decided: number, all: number) => `${decided} of ${all} decided`,
  kinds,
  sureness: { sure: 'Almost sure', likely: 'Likely', unsure: 'Unsure', guess: 'A guess' },
  but: 'but ',
  accept: 'Accept',
  notPlace: 'Not a place',
  notEvent: 'Not an event',
  edit: 'Edit',
  search: 'Search',
  onTheMap: 'On the map',
  role: 'Role',
  precision: 'How exact',
  itsEvents: (number: number) => (number === 1 ? 'Its event' : `Its ${number} events`),
  sure: (number: number) => `Look at the ${number} that are almost sure, and accept them together`,
  acceptAll: (number: number) => `Accept all ${number}`,
  sureUndo: 'One Undo takes them back.',
  queue: 'To decide',
  queueLeft: (number: number) => `${number} more before and behind these`,
  place: {
    none: 'The gazetteer has no place of this name.',
    list: 'Places of this name',
    asDrafted: 'as drafted',
    away: (km: number) => `${km.toLocaleString('en')} km away`,
    gazetteer: 'Gazetteer',
    search: 'Search the gazetteer',
    searchHow:
      'A name (“Kaduna”, “Paris, Texas”), a code (NG-KD) or a GeoNames number (gn:2352778). Enter takes the first; ' +
      'Escape closes.',
    nothing: 'Nothing found.',
    close: 'Close the search',
  },
  date: {
    published: 'Published',
    readAs: 'Read as',
    another: 'Another date',
    anotherHint: '21 November 2023',
    set: 'Set',
    how:
      'As you would write it: “Nov 21, 2023”, “last Friday”, “before May 2023”, “between May 2023 ' +
      'and July 2023” for a ' +
      'day in between, “2018 to 2023” for what lasted.',
  },
  event: {
    when: 'When',
    where: 'Where',
    noPlace: 'no place',
    status: 'Status',
    key: 'Key event',
    keyMeans: 'one of those that tell the story',
    quotes: 'Quotes',
  },
  done: {
    title: (all: number) => (all > 0 ? `All ${all} decided` : 'Nothing to decide'),
    isWhole: 'Nothing stands in the way of publishing. Read the events once more, if you like.',
    isBroken: (errors: number) => `The check still finds ${count(errors, 'error')}: they stand beside their fields.`,
    uncited: (number: number) =>
      `${number === 1 ? '1 sentence names' : `${number} sentences name`} a place or a date and ` +
      `${number === 1 ? 'belongs' : 'belong'} to no event: under “Events” each becomes one with a press, or is ` +
      'dismissed.',
    publish: 'Publish',
    toEvents: 'To the events',
    events: 'Events',
    findings: 'All findings',
  },
} as const
