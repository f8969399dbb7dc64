// The bytes of a file as text: UTF-8, UTF-16, or what an XML says of itself; of a KMZ its KML.
import { unzipSync, type UnzipFileInfo } from 'fflate'
import { ImportError } from './imported.ts'

/** The web standard that browsers and Node share; this folder is compiled with the types of neither. */
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean })
  decode(bytes: Uint8Array): string
}

/** What is read of a file, and what a ZIP may grow to. */
export const MOST_BYTES = 50_000_000

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2]! <= 7

/** Throws ImportError where the bytes are no text, or too many. */
export function decodeFile(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) throw new ImportError(1, `${bytes.length} bytes, more than ${MOST_BYTES}`)
  return decodeText(isZip(bytes) ? unzipKml(bytes) : bytes)
}

function decodeText(bytes: Uint8Array): string {
  const label = findLabel(bytes)
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes)
    if (text.includes('\0'))
      throw new ImportError(1, 'the character U+0000: no text, or one in UTF-16 without its mark')
    return text
  } catch (error) {
    if (error instanceof ImportError) throw error
    if (error instanceof RangeError) throw new ImportError(1, `the encoding ${label}, which is not known`)
    const line = findBadLine(bytes, label)
    throw new ImportError(line, `bytes that are not ${label.toUpperCase()}: save the file as UTF-8`)
  }
}

function findLabel(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  // XML says in ASCII how it is encoded.
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8'
}

function findBadLine(bytes: Uint8Array, label: string): number {
  let line = 1
  let from = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
    try {
      new TextDecoder(label, { fatal: true }).decode(bytes.subarray(from, at))
    } catch {
      return line
    }
    line += 1
    from = at + 1
  }
  return line
}

/** The first .kml at the top, as KMZ has it, else the first of all. */
function unzipKml(bytes: Uint8Array): Uint8Array {
  const names: string[] = []
  try {
    unzipSync(bytes, { filter: file => isKml(file) && names.push(file.name) < 0 })
    const name = names.find(each => !each.includes('/')) ?? names[0]
    if (name === undefined) throw new ImportError(1, 'a ZIP without a .kml in it')
    return unzipSync(bytes, { filter: file => file.name === name && isSmall(file) })[name]!
  } catch (error) {
    if (error instanceof ImportError) throw error
    throw new ImportError(1, `a ZIP that cannot be read: ${(error as Error).message}`)
  }
}

const isKml = ({ name }: UnzipFileInfo): boolean => /\.kml$/i.test(name)

/** Asked before anything is unpacked; a ZIP that says less than it holds fails as it is unpacked. */
function isSmall({ name, originalSize }: UnzipFileInfo): boolean {
  if (originalSize > MOST_BYTES)
    throw new ImportError(1, `${name.slice(0, 80)}: ${originalSize} bytes, more than ${MOST_BYTES}`)
  return true
}
