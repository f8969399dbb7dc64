// An author at work: what is wrong with a story stands in the page, and the page follows each change of a story or a text.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { toProblemHtml } from '../src/build/page-html.ts'
import { expect, test } from './page.ts'
import { toReader } from './reader.ts'
import { createTemporaryProject } from './temporary-project.ts'

const read = (path: string): string => readFileSync(resolve(import.meta.dirname, '..', path), 'utf8')
const STORY = 'data/stories/north-korea-spy-satellite.json'
const TEXTS = ['seeds/000_e47a8ab9ddd4f2e5.txt', 'seeds/001_81b9038f0cdecca7.txt']

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

test('the page shows what is wrong with a story, and the story as soon as it is right', async ({ page, problems }) => {
  test.slow()
  const story = read(STORY)
  const wrong = story
    .replace('"edtf": "2023-11-09"', '"edtf": "2023-11-39"')
    .replace('"place": "guam"', '"place": "gaum"')
  const project = createTemporaryProject({
    [STORY]: wrong,
    ...Object.fromEntries(TEXTS.map(path => [path, read(path)])),
  })
  const { origin, close } = await project.develop()
  try {
    problems.addOrigin(origin)
    await page.goto(`${origin}/`)
    await expect(page.getByRole('heading', { name: 'The story cannot be shown yet' })).toBeVisible()
    await expect(
      page.getByText(/north-korea-spy-satellite\.json:\d+:\d+: error: events\[6\]\.when\.edtf: found "2023-11-39"/),
    ).toBeVisible()
    await expect(page.getByText(/found "gaum"; expected the id of a place; nearest match "guam"/)).toBeVisible()

    project.write(STORY, story)
    const { map, tab } = toReader(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText("North Korea's spy satellite, November 2023", {
      timeout: 30_000,
    })
    await expect(page.locator('html')).toHaveAttribute('data-map', /svg|gl/, { timeout: 30_000 })
    await expect(map.getByRole('button', { name: 'Guam, 2 events' })).toBeVisible()

    project.write(TEXTS[0]!, `${read(TEXTS[0]!)}\n\nA last word of the author.\n`)
    await tab('Articles').press('Enter')
    await expect(async () => {
      await tab('Articles').press('Enter') // the page may reload under the key
      await expect(page.getByText('A last word of the author.')).toBeVisible({ timeout: 1000 })
    }).toPass({ timeout: 20_000 })

    project.write(
      TEXTS[0]!,
      read(TEXTS[0]!).replace(
        '“operate more reconnaissance satellites.”',
        '“operate fewer reconnaissance satellites.”',
      ),
    )
    await expect(page.getByText(/error: events\[\d+\]\.cite\[\d\]\.exact: found .* nearest match/).first()).toBeVisible(
      { timeout: 20_000 },
    )
  } finally {
    await page.goto('about:blank')
    await close()
    project.remove()
  }
})
