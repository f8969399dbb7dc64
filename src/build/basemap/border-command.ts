// `npm run border -- KP KR`: prints the line between two countries as GeoJSON, to paste into a story file.
import { toBorderLine } from './border-line.ts'

const codes = process.argv.slice(2)
const [isoA, isoB] = codes
if (codes.length !== 2 || !codes.every(code => /^[A-Z]{2}$/.test(code)) || !isoA || !isoB) {
  console.error('Usage: npm run border -- KP KR   (two ISO 3166-1 alpha-2 country codes, in capitals)')
  process.exit(1)
}
try {
  console.log(JSON.stringify(toBorderLine(isoA, isoB)))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
