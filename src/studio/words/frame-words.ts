// What stands around the columns: the head, the tabs, the panes, whether it is saved.
import type { Severity } from '../../compiler/problem.ts'
import type { Pane, Tab } from '../state/state.ts'

const panes: Readonly<Record<Pane, string>> = {
  decide: 'Decide',
  events: 'Events',
  story: 'Story',
  file: 'File',
  finish: 'Publish',
}
const tabs: Readonly<Record<Tab, string>> = { article: 'Article', work: 'Work', map: 'Map' }
const severities: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', note: 'Note' }

export const frameWords = {
  studio: 'Dateline studio',
  steps: 'Steps',
  undo: 'Undo',
  redo: 'Redo',
  keys: 'Keys',
  anotherStory: 'Another story',
  columns: 'Columns',
  tabs,
  panes,
  unreadable: 'The file holds no story that can be read: see “File”.',
  untaken: 'Not taken',
  problem: {
    ...severities,
    isReadAs: (found: string, expected: string) => `${found} is read as ${expected}`,
    finding: (found: string, expected: string) => `found ${found}; expected ${expected}`,
    unsaid: {
      what: 'No quote says what happened. Select the words that do in the article, and press “Quote for”.',
      when:
        'No quote says the date. Select the words that do in the article and press “Quote for”, or write the date ' +
        'anew under “When” as you know it: “8 January 2020”.',
      where:
        'No quote names the place. Select the words that do in the article and press “Quote for”, or remove the ' +
        'place and add it again as you know it.',
      words: (printed: string) =>
        `No quote has the words ${printed}. Select some that do in the article and press “Quote for”; or write the ` +
        'date anew, or add the place again, as you know it.',
    },
    nearest: (nearest: string) => `; nearest match ${nearest}`,
  },
  saved: {
    elsewhere: 'Open in another tab: read only here',
    question: 'Not saved: a question is open',
    saved: 'Saved',
    saving: 'Saving …',
    kept: 'Kept in this browser',
    keeping: 'Keeping …',
    notKept: (why: string) => `The browser keeps nothing (${why}): take the file. `,
    notWritten: (why: string) => `Kept in this browser, not in the project: ${why}. `,
    again: 'Try again',
  },
  map: {
    title: 'The map as readers will see it',
    drawing: 'The map is being drawn …',
    cannot: (why: string) => `The map cannot be drawn: ${why}`,
    dots: 'Underlined with dots: not decided yet. ',
    leftOut: (names: readonly string[], most: number) =>
      `Not shown until it is mended: ${names.slice(0, most).join(', ')}${names.length > most ? ' …' : ''}. `,
    whole: 'The whole page',
  },
} as const
