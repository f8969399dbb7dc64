// How finely the data to take away writes positions.
import { createRounding } from '../basemap/rounding.ts'

/** Seven decimals are a centimetre, the most that RFC 7946 (11.2) sees use for. */
export const roundDegrees = createRounding(7)
