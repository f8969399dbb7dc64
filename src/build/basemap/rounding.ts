// How finely positions are written.

/** Rounds degrees to so many decimals. */
export const createRounding =
  (decimals: number) =>
  (degrees: number): number =>
    Math.round(degrees * 10 ** decimals) / 10 ** decimals
