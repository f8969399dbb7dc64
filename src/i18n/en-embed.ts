// The words of the page in a frame, and of the way to one, in English, apart from the others: the living full page says none of them.
export const enEmbed = {
  /** The button of the full page. */
  open: 'Embed',
  lost: 'The snippets could not be loaded. Try again in a moment.',
  whole: 'Open the whole page',
  list: (count: number) => `All ${count} events`,
  /** After `list`, where there is room. */
  listRest: ', sources and credits',
  /** Where the page around the frame lets it open nothing. */
  blocked: (address: string) => `The page around this map lets it open no links. The address is ${address}`,
}
