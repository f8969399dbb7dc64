// The policy of the built page lets no text become a script: MapLibre runs under it, and what would start another is
// refused.
import { expectMap } from './basemap.ts'
import { expect, test } from './page.ts'

/** TypeScript does not know it yet. */
interface WithTypes {
  readonly trustedTypes: { createPolicy(name: string, rules: object): unknown }
}

test('MapLibre runs under trusted types, and no text becomes markup or a script', async ({ page, problems }) => {
  test.slow()
  problems.allow(/TrustedHTML|TrustedScriptURL|TrustedTypePolicy/)
  const [answer] = await Promise.all([page.waitForResponse(/./), page.goto('')])
  expect(answer.headers()['content-security-policy']).toContain(
    "require-trusted-types-for 'script'; trusted-types default",
  )
  await expectMap(page, 'gl')
  test.skip(!(await page.evaluate(() => 'trustedTypes' in window)), 'a browser without trusted types')
  const refused = await page.evaluate(() => {
    const tries: (() => unknown)[] = [
      () => (document.createElement('div').innerHTML = '<b>'),
      () => (document.createElement('script').src = '/v1/embed.js'),
      () => new Worker('/v1/embed.js'),
      () => new Worker('data:text/javascript;charset=utf-8,1'),
      () => (window as unknown as WithTypes).trustedTypes.createPolicy('other', {}),
    ]
    return tries.map(attempt => {
      try {
        attempt()
        return 'done'
      } catch (error) {
        return (error as Error).name
      }
    })
  })
  expect(refused).toEqual(Array(5).fill('TypeError'))
})
