// Makes sure, before the browser tests, that there is a Chromium: finds one or installs one, or says what to do.
import { spawnSync } from 'node:child_process'
import { explainNone, findChromium, planInstall, type Step } from './find-chromium.ts'
import { thisMachine } from './machine.ts'

let search = findChromium(thisMachine)
const failures: string[] = []
if (!search.found && !search.isNamed) {
  for (const steps of planInstall(thisMachine)) {
    for (const step of steps) {
      const failure = take(step)
      if (failure === undefined) continue
      failures.push(failure)
      break
    }
    search = findChromium(thisMachine)
    if (search.found) break
  }
}
if (search.found) {
  console.log(`The browser tests use ${search.path} (${search.from})`)
} else {
  console.error(explainNone(thisMachine, search, failures))
  process.exitCode = 1
}

/** Runs one step of an installation, its output shown; what went wrong, or undefined. */
function take({ program, args }: Step): string | undefined {
  const command = [program, ...args].join(' ')
  console.log(`No Chromium was found. Installing one: ${command}`)
  const { status, error } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return status === 0 ? undefined : `${command} failed: ${error?.message ?? `exit code ${status}`}`
}
