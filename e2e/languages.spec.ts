// A story in several languages, and a reader who asks for another than that of the page.
import { axe } from './axe.ts'
import { expect, test } from './page.ts'

const STORY = '/s/tongues/'

test('a link to each language of the story, at the same moment', { tag: '@slow' }, async ({ page }) => {
  await page.goto(`${STORY}?event=second&theme=dark&unknown=1`)
  const languages = page.getByRole('navigation', { name: 'Language' })
  await expect(languages.getByRole('listitem')).toHaveText(['English', '한국어', 'العربية'])
  await languages.getByRole('link', { name: '한국어' }).click()
  await expect(page).toHaveURL(/\/s\/tongues\/ko\/\?unknown=1&event=second&theme=dark$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(page.getByRole('dialog', { name: '바르샤바, 두 번째 다리 언급' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('세 언어로 보는 다리')
  await expect(page.getByRole('button', { name: '바르샤바, 사건 1건' }).first()).toBeVisible()
  const quote = page.locator('#event-second blockquote')
  await expect(quote).toHaveAttribute('lang', 'en')
  await page.getByRole('navigation', { name: '언어' }).getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/s\/tongues\/\?unknown=1&event=second&theme=dark$/)
})

test('a language that the story has leads to its page, in a frame too', async ({ page }) => {
  await page.goto(`${STORY}?lang=ar-EG&event=opens`)
  await expect(page).toHaveURL(/\/s\/tongues\/ar\/\?event=opens$/)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await page.goto(`${STORY}ar/embed/?lang=ko#x`)
  await expect(page).toHaveURL(/\/s\/tongues\/ko\/embed\/#x$/)
  await page.goto(`${STORY}ko/?lang=en`)
  await expect(page).toHaveURL(/\/s\/tongues\/$/)
})

test('one that the story lacks changes the interface alone, and each text says its own', async ({ page }) => {
  await page.goto('?lang=ar')
  await expect(page.getByRole('region', { name: 'الخريطة' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  const chosen = page.locator('.event.selected')
  await expect(chosen.locator('.event-title')).toHaveAttribute('lang', 'en')
  await expect(chosen.locator('.event-rest')).toHaveAttribute('dir', 'ltr')
  await expect(chosen.locator('.event-date')).toHaveText(/\p{sc=Arabic}/u)
  await expect(page.locator('.page-head h1')).toHaveText('The ferry Mara, March 2022')
  await expect(page.locator('.page-head')).toHaveAttribute('lang', 'en')
  expect(await axe(page)).toEqual([])
  await page.goto('/s/ferry-mara/embed/?lang=de')
  await expect(page.getByRole('region', { name: 'Karte' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Ganze Seite öffnen' })).toBeVisible()
})

test('the living map has its towns in the language of the page, by one file in the place of another', async ({
  page,
}) => {
  const towns = page.locator('.map > .overlay .name.city')
  const asked: string[] = []
  page.on('request', request => asked.push(...(/\/(labels[^/]*)-[^-/]{8}\.json$/.exec(request.url())?.slice(1) ?? [])))
  for (const [address, file, berlin] of [
    [`${STORY}ko/?`, 'labels.ko', '베를린'],
    [`${STORY}ar/?`, 'labels.ar', 'برلين'],
    ['/s/ferry-mara/?lang=ru&', 'labels.ru', 'Берлин'],
    [`${STORY}?`, 'labels', 'Berlin'],
  ] as const) {
    asked.length = 0
    await page.goto(`${address}view=19,51,4`)
    await expect(towns.getByText(berlin, { exact: true })).toBeVisible()
    expect(asked, address).toEqual([file])
  }
})

test('what is no language is told once, and what nobody has learnt changes nothing', async ({ page }) => {
  await page.goto('?lang=../../ko')
  await expect(page.getByRole('status')).toHaveText(/^This link had a part that could not be read: lang\./)
  await page.goto('?lang=tlh')
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible()
  await expect(page.getByRole('status')).not.toHaveText(/could not be read/)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page in another language is whole, and leads to the others', async ({ page, problems }) => {
    problems.allow(/failed request: .*\/assets\/(?:load-language|short-pairs|words)-.*\(csp\)/) // asked for ahead
    await page.goto(`${STORY}ar/`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
    await expect(page.locator('.event .translation').first()).toContainText('افتُتح الجسر في بووتسك')
    await page.getByRole('navigation', { name: 'اللغة' }).getByRole('link', { name: '한국어' }).click()
    await expect(page).toHaveURL(/\/s\/tongues\/ko\/$/)
    await expect(page.locator('.event .translation').first()).toContainText('푸워츠크의 다리가')
  })
})

for (const [lang, width] of [
  ['', 1280],
  ['ko/', 390],
  ['ar/', 1280],
  ['ar/', 390],
] as const)
  test(
    `axe finds nothing, and nothing runs out: ${lang || 'en'}, ${width} pixels`,
    { tag: '@slow' },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      for (const folder of ['', 'embed/']) {
        await page.goto(`${STORY}${lang}${folder}`)
        expect(await axe(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      }
    },
  )

/** What a word is in no language: longer, with accents, in brackets. A file of words that says so of all its words. */
function toPseudoWords(file: string, address: string): string {
  const name = /(?:\{|,)\s*(?:\w+ as )?(\w+)\s*\};?\s*$/.exec(file.trim())![1]!
  return `import { ${name} as words } from '${address}'
const ACCENTS = { a: 'å', e: 'é', i: 'î', o: 'ö', u: 'û', A: 'Å', E: 'É', I: 'Î', O: 'Ö', U: 'Û' }
const accent = text => Array.from(text, letter => ACCENTS[letter] ?? letter).join('')
const toPseudo = text => '⟦' + accent(text) + '·'.repeat(text.length * 0.4) + '⟧'
const tellAll = value => Object.fromEntries(Object.entries(value).map(([key, each]) => [key, tell(each)]))
const tell = value =>
  typeof value === 'string' ? toPseudo(value)
  : typeof value === 'function' ? (...given) => tell(value(...given))
  : Array.isArray(value) ? value.map(tell)
  : value && typeof value === 'object' ? tellAll(value)
  : value
const pseudo = { ...tell(words), toDays: words.toDays, seas: words.seas }
export { pseudo as ${name} }`
}

for (const [folder, width] of [
  ['', 1280],
  ['', 390],
  ['embed/', 1280],
  ['embed/', 390],
] as const)
  test(
    `no word is hard-coded, and none is cut: ${folder || 'page'}, ${width} pixels`,
    { tag: folder === '' && width === 1280 ? [] : '@slow' },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.route(/\/assets\/words-[^?]*\.js$/, async route => {
        const response = await route.fetch()
        const body = toPseudoWords(await response.text(), `${route.request().url()}?own`)
        await route.fulfill({ response, body })
      })
      await page.goto(`/s/ferry-mara/${folder}?lang=de`)
      await expect(page.locator('#page')).toHaveAttribute('lang', 'de')
      if (folder === '') {
        await page.getByRole('button', { name: 'Embed' }).click() // drawn by the build
        await expect(page.getByRole('dialog', { name: /^⟦/ })).toBeVisible()
      }
      const said = await page
        .locator(':is(button, label, legend, summary, option, [role=tab], [aria-label]):not([lang=en] *)')
        .evaluateAll(all =>
          all
            .filter(it => it.checkVisibility() && !it.querySelector('[lang=en]'))
            // languages have their own names
            .filter(it => !/^[a-z]{2}(?:-[A-Z][a-z]+)?$/.test(it.getAttribute('value') ?? ''))
            .map(it => it.getAttribute('aria-label') ?? it.textContent.trim())
            .filter(text => /\p{L}{3}/u.test(text) && !text.includes('⟦')),
        )
      expect(said).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      const cut = await page.locator('#page :is(button, label, p, h2, h3, summary, span)').evaluateAll(all =>
        all
          .filter(it => it.checkVisibility() && it.textContent.includes('⟧') && it.scrollWidth > it.clientWidth + 1)
          .filter(it => /hidden|clip/.test(getComputedStyle(it).overflowX))
          .filter(it => getComputedStyle(it).clipPath === 'none') // else it is only heard
          .map(it => it.textContent),
      )
      expect(cut).toEqual([])
    },
  )
