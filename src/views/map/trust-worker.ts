// Lets MapLibre start its worker where the page's policy says `require-trusted-types-for 'script'`, and nothing else be
// started.

/** What browsers with trusted types have; TypeScript does not know it yet. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string | null }): unknown
}

let worker = ''

/**
 * MapLibre gives the address to the browser as a text. In a frame without an origin that is the worker itself, which
 * MapLibre has fetched from there.
 */
const isWorker = (address: string): boolean =>
  address === worker || (origin === 'null' && address.startsWith('data:text/javascript;charset=utf-8,'))

/** For the whole page, once. */
export function trustWorker(address: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  if (worker === '') trustedTypes?.createPolicy('default', { createScriptURL: each => (isWorker(each) ? each : null) })
  worker = address
}
