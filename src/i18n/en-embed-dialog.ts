// The words of the dialog "Embed" in English, apart from the others: they come with the dialog.
export const enEmbedDialog = {
  title: 'Embed this map',
  /** What a frame is called, the link for readers without script, and a picture of the map. */
  map: (title: string) => `Map: ${title}`,
  close: 'Close',
  options: 'Options',
  moment: 'Start at this moment',
  list: 'Open the list of events',
  theme: 'Colours',
  themes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
  /** Of the interface, or of the story where it is told in it. */
  lang: 'Language',
  langAuto: 'The reader’s',
  height: 'Height of the frame, pixels',
  preview: 'Preview',
  /** Over snippets whose address readers cannot reach. */
  local: (host: string) => `Readers cannot reach ${host}: copy these snippets from the page where it is published.`,
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'It could not be copied: the text is selected',
  kinds: {
    frame: { name: 'Plain frame', note: 'Works wherever a frame may stand. Its height stays as it is.' },
    script: { name: 'Frame and script', note: 'The frame is as tall as the map. Needs a place that takes scripts.' },
    element: {
      name: 'Element',
      note: 'Sizes itself, is bound to the words of the article, and is a link where no script runs.',
    },
  },
}
