// How finely positions are written.

/** Seven decimals are a centimetre, the most that RFC 7946 (11.2) sees use for. */
const DECIMALS = 7

export const roundDegrees = (degrees: number): number => Math.round(degrees * 10 ** DECIMALS) / 10 ** DECIMALS
