// The start: an article comes in, or a story is opened.
import { count } from './count.ts'

export const startWords = {
  drop: 'Drop an article here',
  dropMore: 'Drop the article here',
  more: 'One more article?',
  becomes:
    'It becomes a map that readers scrub through time: Dateline finds the events, places and dates, and you decide ' +
    'which are right.',
  takes:
    'A text file, a saved web page, or paste it: headline, date line, byline and paragraphs come over, links and ' +
    'styles do not. Nothing leaves this machine.',
  paste: 'Paste the article here',
  pasteHint: 'Paste the article here; it is read at once',
  openFile: 'Open a file …',
  files: 'Files with articles',
  tooLarge: (name: string) => `${name} is too large for an article`,
  words: (number: number) => count(number, 'word'),
  long: 'Proposals are made of its first 100,000 letters; of the rest you make events yourself.',
  outlet: 'Outlet',
  outletHint: 'Reuters, or its domain',
  outletMeans: 'Tells which of several towns of one name is meant',
  published: 'Published',
  publishedHint: '21 November 2023',
  publishedOpen: 'Without it “Tuesday” stays open',
  publishedUnread: 'This is no date that can be read',
  url: 'Web address',
  urlHint: 'https://…',
  urlMeans: 'Readers find the article there',
  remove: 'Remove this article',
  draft: 'Draft the story',
  add: 'Add it to the story',
  cancel: 'Cancel',
  reading: (number: number) => `Reading ${count(number, 'word')} …`,
  opening: 'Opening …',
  ofProject: 'Stories of this project',
  ofBrowser: 'Kept in this browser',
} as const
