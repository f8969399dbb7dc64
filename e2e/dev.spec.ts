// An author at work: what is wrong with a story stands in the page, the page follows each change of a story or a text,
// a folder without a story says what to do, and one with one story has it as its front page.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { toProblemHtml } from '../src/build/page-html.ts'
import { axe } from './axe.ts'
import { expectMap } from './basemap.ts'
import { expect, test } from './page.ts'
import { open, saveData, toReader } from './reader.ts'
import { createTemporaryProject } from './temporary-project.ts'

const read = (path: string): string => readFileSync(resolve(import.meta.dirname, 'fixture', path), 'utf8')
const readAll = (...paths: string[]) => Object.fromEntries(paths.map(path => [path, read(path)]))
const STORY = 'data/stories/ferry-mara.json'
const TEXT = 'seeds/ferry-aground.txt'

test('problems are written into the page as text', () => {
  const html = toProblemHtml('<html lang="xx"><title>?</title><body><!--page--><!--data--></body></html>', [
    'a.json:1:2: error: found "<b>"; $&',
    'b.json:3:4: error',
  ])
  expect(html).toBe(
    '<html lang="en"><title>Dateline</title><body><main class="problems"><h1>The story cannot be shown yet</h1>' +
      '<pre>a.json:1:2: error: found &#34;&#60;b&#62;&#34;; $&#38;\n\nb.json:3:4: error</pre></main></body></html>',
  )
})

test(
  'the page shows what is wrong with a story, and the story as soon as it is right',
  { tag: '@slow' },
  async ({ page, problems }) => {
    test.slow()
    const story = read(STORY)
    const wrong = story
      .replace('"edtf": "2022-04-01"', '"edtf": "2022-04-31"')
      .replace('"place": "tuas"', '"place": "taus"')
    await saveData(page)
    const project = createTemporaryProject({ ...readAll(TEXT, 'seeds/ministers-talk.txt'), [STORY]: wrong })
    const { origin, close } = await project.develop()
    /** Does a thing that (re)loads the page, until the page listens for the next change. */
    const untilConnected = async (change: () => unknown): Promise<void> => {
      const connected = page.waitForEvent('console', message => message.text() === '[vite] connected.')
      await change()
      await connected
    }
    try {
      problems.addOrigin(origin)
      await untilConnected(() => page.goto(`${origin}/`))
      await expect(page.getByRole('heading', { name: 'The story cannot be shown yet' })).toBeVisible()
      await expect(
        page.getByText(/ferry-mara\.json:\d+:\d+: error: events\[16\]\.when\.edtf: found "2022-04-31"/),
      ).toBeVisible()
      await expect(page.getByText(/found "taus"; expected the id of a place; nearest match "tuas"/)).toBeVisible()

      await untilConnected(() => project.write(STORY, story))
      const { map, tab } = toReader(page)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('The ferry Mara, March 2022')
      await expectMap(page, 'svg')
      await expect(map.getByRole('button', { name: 'Tuas, 2 events' })).toBeVisible()

      await untilConnected(() => project.write(TEXT, `${read(TEXT)}\n\nA last word of the author.\n`))
      await expectMap(page, 'svg')
      await tab('Articles').press('Enter')
      await expect(page.getByText('A last word of the author.')).toBeVisible()

      const wrongText = read(TEXT).replace('“detailed survey of the bank.”', '“hasty survey of the bank.”')
      await untilConnected(() => project.write(TEXT, wrongText))
      await expect(page.getByText(/error: events\[16\]\.cite\[0\]\.exact: found .* nearest match/)).toBeVisible()
    } finally {
      await page.goto('about:blank')
      await close()
      project.remove()
    }
  },
)

test(
  'a folder without a story says what to do; with two it has a front page with their maps',
  { tag: '@slow' },
  async ({ page, problems }) => {
    test.slow()
    const project = createTemporaryProject({})
    const { origin, close } = await project.develop()
    try {
      problems.addOrigin(origin)
      await page.goto(`${origin}/`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no story yet')
      await expect(page.getByRole('listitem').nth(1)).toHaveText(
        /^Write data\/stories\/<id>\.json: README\.md says how/,
      )
      expect(await axe(page)).toEqual([])

      const files = ['hours', 'evidence'].flatMap(id => [`seeds/${id}.txt`, `data/stories/${id}.json`])
      for (const path of files) project.write(path, read(path))
      await expect(async () => {
        await page.goto(`${origin}/`)
        await expect(page.getByRole('article')).toHaveCount(2, { timeout: 1000 })
      }).toPass()
      const map = page.getByRole('article', { name: 'Hours' }).getByRole('img')
      await map.scrollIntoViewIfNeeded()
      await expect.poll(() => map.evaluate((it: HTMLImageElement) => it.naturalWidth), { timeout: 60_000 }).toBe(1200)
    } finally {
      await page.goto('about:blank')
      await close()
      project.remove()
    }
  },
)

test(
  'a folder with one story: the front page is the story, and what it leads to is found',
  { tag: '@slow' },
  async ({ page, serve }) => {
    test.slow()
    const project = createTemporaryProject(readAll('data/stories/hours.json', 'seeds/hours.txt'))
    try {
      const { origin } = await serve({ folder: await project.build() })
      const { story, dialog } = await open(page, `${origin}/`)
      await expect(dialog, 'the story opens at its own moment').toBeVisible()
      await story.getByRole('list', { name: 'Events' }).getByRole('button').last().press('Enter')
      await expect(dialog).toBeVisible()
      for (const link of await page.locator('.take-away a').all()) {
        const { url, status } = await link.evaluate(async (it: HTMLAnchorElement) => {
          const response = await fetch(it.href)
          return { url: response.url, status: response.status }
        })
        expect(status, url).toBe(200)
      }
      await page.goto(`${origin}/s/hours/`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    } finally {
      project.remove()
    }
  },
)
