// How soon the built page is there, on a slow phone and here, and what a step of the time control costs.
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser } from '@playwright/test'
import { serveFolder } from '../src/build/site.ts'
import { launch, measureOpening, measureScrub, RUNS, toMedians, type Row } from './bench-measures.ts'

/** DevTools' "Slow 4G" (bytes a second, milliseconds) with a processor four times as slow; and neither. */
const PROFILES = {
  'slow phone': {
    network: { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 },
    cpu: 4,
  },
  'this machine': { network: undefined, cpu: 1 },
} as const
type Profile = keyof typeof PROFILES

async function run(browser: Browser, address: string, profile: Profile): Promise<Row> {
  const context = await browser.newContext({
    viewport: profile === 'slow phone' ? { width: 390, height: 844 } : { width: 1280, height: 720 },
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const { network, cpu } = PROFILES[profile]
  await session.send('Network.enable')
  if (network) await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  const row = { ...(await measureOpening(page, address)), ...(await measureScrub(page, session)) }
  await context.close()
  return row
}

/** Prints the table. */
export async function benchPage(): Promise<void> {
  const site = await serveFolder(resolve(import.meta.dirname, '../dist'))
  const [story] = readdirSync(resolve(import.meta.dirname, '../dist/s'))
  const browser = await launch()
  const medians = new Map<Profile, Row>()
  for (const profile of Object.keys(PROFILES) as Profile[]) {
    const rows: Row[] = []
    for (let each = 0; each < RUNS; each++) rows.push(await run(browser, `${site.origin}/s/${story}/`, profile))
    medians.set(profile, toMedians(rows))
  }
  await browser.close()
  await site.close()

  const [slow, here] = [medians.get('slow phone')!, medians.get('this machine')!]
  console.log(`Medians of ${RUNS} runs, milliseconds where nothing else is said.\n`)
  console.log('| | slow phone | this machine |\n| --- | --- | --- |')
  for (const name of Object.keys(slow))
    console.log(`| ${name} | ${slow[name]!.toFixed(1)} | ${here[name]!.toFixed(1)} |`)
  const earlier = [slow, here].map(row => (row['MapLibre’s first frame']! / row['map visible']!).toFixed(1))
  console.log(`| the map is there earlier than MapLibre’s first frame, times | ${earlier.join(' | ')} |`)
}
