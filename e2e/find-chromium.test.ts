// The order in which a Chromium is looked for, what is run to install one, and what is said where nothing helps.
import { describe, expect, test } from 'vitest'
import { explainNone, findChromium, planInstall, type Machine, type NotFound } from './find-chromium.ts'

const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nVERSION_ID="12"\nID=debian\n'
const ubuntu = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"\n'
const raspbian = 'ID="raspbian"\nID_LIKE="debian"\n'
const mint = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n'
const fedora = 'NAME="Fedora Linux"\nID=fedora\n'
const own = '/home/kim/.cache/ms-playwright/chromium-1/chrome-linux64/chrome'

interface Fake extends Partial<Omit<Machine, 'isFile' | 'start'>> {
  readonly files?: readonly string[]
  /** Programs that end with an error, and what they print. */
  readonly broken?: Readonly<Record<string, string>>
}

function fake({ files = [], broken = {}, ...facts }: Fake): Machine & { started: string[] } {
  const started: string[] = []
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    osRelease: debian,
    isRoot: false,
    playwrightChromium: own,
    playwrightCommand: '/project/node_modules/@playwright/test/cli.js',
    isFile: path => files.includes(path),
    start(program, args) {
      started.push([program, ...args].join(' '))
      return { ok: !(program in broken), output: broken[program] ?? '' }
    },
    ...facts,
    started,
  }
}

const none: NotFound = { found: false, tried: [], isNamed: false }
const commands = (machine: Machine): string[][] =>
  planInstall(machine).map(steps => steps.map(step => [step.program, ...step.args].join(' ')))
const download = `${process.execPath} /project/node_modules/@playwright/test/cli.js install chromium`

describe('finding', () => {
  test('the one that the environment names comes before all others', () => {
    const files = ['/opt/mine', '/opt/other', '/usr/bin/chromium', own]
    expect(
      findChromium(
        fake({
          files,
          env: { PATH: '/usr/bin', CHROME_PATH: '/opt/mine', PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: '/opt/other' },
        }),
      ),
    ).toEqual({ found: true, path: '/opt/mine', from: 'CHROME_PATH' })
    expect(
      findChromium(
        fake({ files, env: { PATH: '/usr/bin', CHROME_PATH: '', PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: '/opt/other' } }),
      ),
    ).toEqual({ found: true, path: '/opt/other', from: 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH' })
  })

  test('a wrong name in the environment is not passed over in silence', () => {
    const machine = fake({ files: ['/usr/bin/chromium'], env: { PATH: '/usr/bin', CHROME_PATH: '/opt/gone' } })
    const search = findChromium(machine)
    expect(search).toEqual({
      found: false,
      tried: ['CHROME_PATH names /opt/gone, and no such file exists'],
      isNamed: true,
    })
    expect(explainNone(machine, search as NotFound, [])).toBe(
      'CHROME_PATH names /opt/gone, and no such file exists\nCorrect the variable, or unset it to let the ' +
        'tests look for a browser.',
    )
  })

  test('an installed one comes before Playwright’s own, chromium before google-chrome in whatever folder', () => {
    expect(findChromium(fake({ files: [own, '/usr/local/bin/google-chrome', '/usr/bin/chromium'] }))).toMatchObject({
      path: '/usr/bin/chromium',
      from: 'on the PATH',
    })
    expect(findChromium(fake({ files: [own, '/usr/bin/google-chrome-stable'] }))).toMatchObject({
      path: '/usr/bin/google-chrome-stable',
    })
    expect(findChromium(fake({ files: [own] }))).toMatchObject({ path: own, from: "Playwright's own" })
  })

  test('of Debian’s two the one without a window', () => {
    expect(findChromium(fake({ files: ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'] }))).toMatchObject({
      path: '/usr/bin/chromium-headless-shell',
    })
  })

  test('one that does not start is passed over and remembered', () => {
    const machine = fake({
      files: ['/usr/bin/chromium-browser', own],
      broken: {
        '/usr/bin/chromium-browser': '\nCommand requires the chromium snap to be installed.\nPlease install it with:\n',
      },
    })
    expect(findChromium(machine)).toMatchObject({ path: own })
    const without = fake({ files: ['/usr/bin/chromium-browser'], broken: { '/usr/bin/chromium-browser': '' } })
    expect(findChromium(without)).toEqual({
      found: false,
      tried: ['/usr/bin/chromium-browser (on the PATH) does not start: it printed nothing'],
      isNamed: false,
    })
  })

  test('nothing is started but what is there', () => {
    const machine = fake({ files: ['/usr/bin/chromium'] })
    findChromium(machine)
    expect(machine.started).toEqual(['/usr/bin/chromium --version'])
  })

  test('an empty or missing PATH leaves the current folder alone', () => {
    expect(findChromium(fake({ files: ['chromium', './chromium', '/chromium'], env: { PATH: '::' } }))).toEqual(none)
    expect(findChromium(fake({ files: ['chromium', '/chromium'], env: {} }))).toEqual(none)
  })

  test('on a Mac the applications are looked at; on Windows nothing is started', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(findChromium(fake({ platform: 'darwin', osRelease: '', files: [own, chrome] }))).toMatchObject({
      path: chrome,
    })
    const windows = fake({
      platform: 'win32',
      osRelease: '',
      env: { PATH: 'C:\\Tools;D:\\Web' },
      files: ['D:\\Web\\chrome.exe'],
    })
    expect(findChromium(windows)).toMatchObject({ path: 'D:\\Web\\chrome.exe' })
    expect(windows.started).toEqual([])
  })
})

describe('installing', () => {
  const files = ['/usr/bin/apt-get']

  test('root on Debian installs the package, and else Playwright’s own', () => {
    expect(commands(fake({ files, isRoot: true }))).toEqual([
      ['apt-get update', 'apt-get install -y --no-install-recommends chromium-headless-shell fonts-liberation'],
      ['apt-get update', 'apt-get install -y --no-install-recommends chromium fonts-liberation'],
      [download],
    ])
    expect(commands(fake({ files, isRoot: true, osRelease: raspbian }))[0]).toHaveLength(2)
  })

  test('another user does so where sudo asks for no password', () => {
    const machine = fake({ files })
    expect(commands(machine)[0]).toEqual([
      'sudo -n apt-get update',
      'sudo -n apt-get install -y --no-install-recommends chromium-headless-shell fonts-liberation',
    ])
    expect(machine.started).toEqual(['sudo -n true'])
  })

  test('without root and sudo Playwright’s own is all there is', () => {
    expect(commands(fake({ files, broken: { sudo: 'sudo: a password is required' } }))).toEqual([[download]])
  })

  test('Ubuntu and its kin have no such package: Playwright’s own, with its libraries where allowed', () => {
    for (const osRelease of [ubuntu, mint]) {
      expect(commands(fake({ files, osRelease, isRoot: true }))).toEqual([
        [download.replace('chromium', '--with-deps chromium')],
      ])
      expect(commands(fake({ files, osRelease, broken: { sudo: '' } }))).toEqual([[download]])
    }
  })

  test('not Debian: Playwright’s own, and sudo is left alone', () => {
    for (const machine of [
      fake({ osRelease: fedora, isRoot: true }),
      fake({ osRelease: '' }),
      fake({ platform: 'darwin', osRelease: '', files }),
    ]) {
      expect(commands(machine)).toEqual([[download]])
      expect(machine.started).toEqual([])
    }
  })
})

describe('explaining', () => {
  const failures = ['apt-get update failed: exit code 100']
  const tried = ['/usr/bin/chromium (on the PATH) does not start: error while loading shared libraries: libnss3.so']

  test('says where it looked, what failed and what to do', () => {
    expect(explainNone(fake({}), { ...none, tried }, failures)).toBe(
      [
        'The browser tests need a Chromium, and none was found or could be installed.',
        'Looked for: chromium-headless-shell, chromium, chromium-browser, google-chrome, google-chrome-stable, ' +
          `chrome, microsoft-edge on the PATH; Playwright's own at ${own}.`,
        ...tried,
        ...failures,
        'Install one and run the tests again, for example: sudo apt-get install chromium',
        'Or name one: CHROME_PATH=/path/to/chrome npm test',
      ].join('\n'),
    )
  })

  test('names the way of each system', () => {
    expect(explainNone(fake({ osRelease: ubuntu }), none, [])).toContain(
      'for example: npx playwright install --with-deps chromium\n',
    )
    expect(explainNone(fake({ platform: 'darwin' }), none, [])).toContain(
      'for example: npx playwright install chromium\n',
    )
  })
})
