/** Tenths of a pixel are as fine as a drawing needs. */
export const round = (value: number): number => Math.round(value * 10) / 10
