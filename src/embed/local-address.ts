// Addresses that only this machine or this building can reach: a snippet made there shows readers nothing.

const LOCAL_NAMES = /^(localhost|.*\.(localhost|local|internal|lan|test))$/
const PRIVATE_IPV4 = /^(?:(?:0|10|127)\.\d+|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d+\.\d+$/
/** Loopback, unique local (fc00::/7) and link-local (fe80::/10), as `URL` writes them. */
const PRIVATE_IPV6 = /^\[(::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/

export function isLocalAddress({ protocol, hostname }: URL): boolean {
  if (protocol === 'file:') return true
  return LOCAL_NAMES.test(hostname) || PRIVATE_IPV4.test(hostname) || PRIVATE_IPV6.test(hostname)
}
