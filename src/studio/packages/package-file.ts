// What build/basemap/package-file.ts is in Node: there the files of packages lie on the disk, here they are fetched
// before whoever reads them is loaded.
const files = new Map<string, unknown>()

/**
 * Throws where it has not been fetched.
 *
 * @public asked for by what the studio takes over from the build
 */
export function readPackageFile(name: string): unknown {
  const file = files.get(name)
  if (file === undefined) throw new Error(`${name} has not been fetched`)
  return file
}

/** Fetches them together. Rejects where one cannot be had. */
export async function fetchPackageFiles(addresses: Readonly<Record<string, string>>): Promise<void> {
  await Promise.all(Object.entries(addresses).map(async ([name, address]) => files.set(name, await fetchJson(address))))
}

/** Rejects with the status and the address. */
export async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} ${address}`)
  return response.json()
}
