// Who is answered: a page of this server, in a browser on this machine, that knows the token.
import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { TOKEN_HEADER } from '../../studio/desk/project-api.ts'

/** A name of another's that leads to this machine is not ours. `port` is the server's. */
export const isOwnHost = ({ host = '' }: IncomingHttpHeaders, port: number): boolean =>
  host === `127.0.0.1:${port}` || host === `localhost:${port}`

/** Whether a page of this server asks. A program that is no browser says neither, and has to know the token. */
export function isOwnPage({ host, origin, 'sec-fetch-site': site = 'same-origin' }: IncomingHttpHeaders): boolean {
  return (origin === undefined || origin === `http://${host}`) && (site === 'same-origin' || site === 'none')
}

export function knowsToken(headers: IncomingHttpHeaders, token: string): boolean {
  const given = Buffer.from(String(headers[TOKEN_HEADER] ?? ''))
  const own = Buffer.from(token)
  return given.length === own.length && timingSafeEqual(given, own)
}

/** No request leaves the machine; the map is the studio's own page in a frame. */
export const HEADERS: readonly (readonly [name: string, value: string])[] = [
  [
    'Content-Security-Policy',
    "default-src 'none'; script-src 'self'; worker-src 'self' data:; style-src 'self'; img-src 'self' data: blob:; " +
      "font-src 'self'; connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; " +
      "form-action 'none'",
  ],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cache-Control', 'no-store'],
]
