// Which Chromium the browser tests use, and how to install one where there is none. Decides by what a Machine tells and
// touches nothing itself.
import { posix, win32 } from 'node:path'

/** What is asked of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** The text of /etc/os-release; empty where there is none. */
  readonly osRelease: string
  readonly isRoot: boolean
  /** Where Playwright would keep a Chromium of its own. */
  readonly playwrightChromium: string
  /** Playwright's command, an absolute path for Node. */
  readonly playwrightCommand: string
  isFile(path: string): boolean
  /** Starts a program: whether it ended with exit code 0, and what it printed. */
  start(program: string, args: readonly string[]): { readonly ok: boolean; readonly output: string }
}

export type Search = Found | NotFound

export interface Found {
  readonly found: true
  readonly path: string
  /** Where it was found, to be read after the path: 'on the PATH'. */
  readonly from: string
}

export interface NotFound {
  readonly found: false
  /** What was there and did not start, a line each. */
  readonly tried: readonly string[]
  /** Whether the environment names a Chromium; then none other is looked for or installed. */
  readonly isNamed: boolean
}

export interface Step {
  readonly program: string
  readonly args: readonly string[]
}

const variables = ['CHROME_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH']
/** The one without a window first: it does nothing but what a page asks for, in a fifth of the time. */
const programs = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]
const macApps = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome']

/**
 * The first Chromium that starts: one that the environment names (then no other), an installed one, Playwright's own.
 */
export function findChromium(machine: Machine): Search {
  const variable = variables.find(name => machine.env[name])
  const named = variable && machine.env[variable]
  const candidates = named ? [{ path: named, from: variable }] : findCandidates(machine)
  const tried: string[] = []
  for (const { path, from } of candidates) {
    if (!machine.isFile(path)) {
      if (named) tried.push(`${from} names ${path}, and no such file exists`)
      continue
    }
    // On Windows --version opens a window. Elsewhere it tells a browser from Ubuntu's placeholder and from one that
    // lacks libraries.
    const { ok, output } = machine.platform === 'win32' ? { ok: true, output: '' } : machine.start(path, ['--version'])
    if (ok) return { found: true, path, from }
    tried.push(`${path} (${from}) does not start: ${firstLine(output)}`)
  }
  return { found: false, tried, isNamed: named !== undefined }
}

function findCandidates({ platform, env, playwrightChromium }: Machine): { path: string; from: string }[] {
  const { delimiter, join } = platform === 'win32' ? win32 : posix
  const folders = (env.PATH ?? '').split(delimiter).filter(folder => folder !== '')
  const ending = platform === 'win32' ? '.exe' : ''
  return [
    ...programs.flatMap(program =>
      folders.map(folder => ({ path: join(folder, program + ending), from: 'on the PATH' })),
    ),
    ...(platform === 'darwin' ? macApps.map(app => ({ path: `/Applications/${app}`, from: 'an application' })) : []),
    { path: playwrightChromium, from: "Playwright's own" },
  ]
}

/**
 * What to run, list by list, until a Chromium starts: Debian's packages where this user may install them, then
 * Playwright's own.
 */
export function planInstall(machine: Machine): Step[][] {
  const hasApt = machine.platform === 'linux' && machine.isFile('/usr/bin/apt-get')
  const prefix = machine.isRoot ? [] : ['sudo', '-n']
  const mayInstall = hasApt && (machine.isRoot || machine.start('sudo', ['-n', 'true']).ok)
  const asRoot = (...command: string[]): Step => {
    const [program = '', ...args] = [...prefix, ...command]
    return { program, args }
  }
  const debian = (browser: string): Step[] => [
    asRoot('apt-get', 'update'),
    asRoot('apt-get', 'install', '-y', '--no-install-recommends', browser, 'fonts-liberation'),
  ]
  // Ubuntu's package is a placeholder for a snap; Playwright's own needs libraries there, which --with-deps brings.
  const withLibraries = mayInstall && !isDebian(machine.osRelease) ? ['--with-deps'] : []
  const playwright = {
    program: process.execPath,
    args: [machine.playwrightCommand, 'install', ...withLibraries, 'chromium'],
  }
  const packages = mayInstall && isDebian(machine.osRelease) ? ['chromium-headless-shell', 'chromium'] : []
  return [...packages.map(debian), [playwright]]
}

/** Debian and what is made from it, but not Ubuntu, which says so too. */
function isDebian(osRelease: string): boolean {
  const names = [...osRelease.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap(match => match[1]?.split(' ') ?? [])
  return names.includes('debian') && !names.includes('ubuntu')
}

/** What to tell the reader of the terminal where no Chromium was found, and none could be installed. */
export function explainNone(machine: Machine, search: NotFound, failures: readonly string[]): string {
  if (search.isNamed)
    return [...search.tried, 'Correct the variable, or unset it to let the tests look for a browser.'].join('\n')
  const ways =
    machine.platform !== 'linux'
      ? ['npx playwright install chromium']
      : isDebian(machine.osRelease)
        ? ['sudo apt-get install chromium']
        : ['npx playwright install --with-deps chromium']
  return [
    'The browser tests need a Chromium, and none was found or could be installed.',
    `Looked for: ${programs.join(', ')} on the PATH; Playwright's own at ${machine.playwrightChromium}.`,
    ...search.tried,
    ...failures,
    `Install one and run the tests again, for example: ${ways.join(', or ')}`,
    'Or name one: CHROME_PATH=/path/to/chrome npm test',
  ].join('\n')
}

function firstLine(output: string): string {
  return output.trim().split('\n')[0] || 'it printed nothing'
}
