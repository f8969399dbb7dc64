// subset-font 2.9 comes without types.
declare module 'subset-font' {
  /**
   * The font with only the glyphs of `text`. `noLayoutClosure` leaves out ligatures and alternates that the text does
   * not name.
   */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2'; noLayoutClosure?: boolean },
  ): Promise<Uint8Array>
}
