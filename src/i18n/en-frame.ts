// The words of the page in a frame, apart from the others: they come with the frame.
export const enFrame = {
  whole: 'Open the full page',
  list: (count: number) => `All ${count} events`,
  /** After `list`, where there is room. */
  listRest: ', sources and credits',
  /** Where the page around the frame lets it open nothing. */
  blocked: (address: string) => `The page around this map lets it open no links. The address is ${address}`,
}
