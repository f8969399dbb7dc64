// The end: the site is built, the snippets for an article, the files to take away.
import type { SnippetKind } from '../../embed/snippets.ts'
import { count } from './count.ts'

const snippets: Readonly<Record<SnippetKind, string>> = {
  frame: 'A plain frame',
  script: 'A frame as tall as its map',
  element: 'An element, with a link for readers without script',
}

export const finishWords = {
  ready: 'Ready to be built',
  notReady: 'Not built yet',
  left: (open: number, errors: number) =>
    `${open} left to decide, ${count(errors, 'error')} to mend. A story with proposals left is not built; the others ` +
    'are.',
  build: 'Build the site',
  buildHow: 'Every story is checked once more and drawn: it takes about a minute.',
  building: 'The site is being built …',
  notSaved: 'It can be built as soon as all is saved.',
  built: 'The site is built.',
  openPage: 'Open this story as readers see it',
  leftOut: 'This story was left out: something of it is still proposed.',
  openSite: 'Open the site',
  upload: 'It stands in the folder dist/: put that on any web server.',
  failed: 'The site cannot be built:',
  byCommand: ['Build it: ', ' builds the site, checks every story once more and prints the address.'],
  article: 'In an article',
  site: 'Where your maps will be',
  siteHint: 'https://…',
  siteMeans: 'Its address, and the snippets for an article stand here',
  snippets,
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The browser does not let it be copied: select the text',
  files: 'Files to take away',
  notSavedAs: (why: string) => `It cannot be written: ${why}`,
  isDownloaded: (name: string) => `${name} is among the downloads`,
  isWritten: (name: string) => `${name} is written`,
  nothingWritten: 'Nothing is written',
} as const
