// Portions of an article that are asked for faster than they come.
import { expect, test } from 'vitest'
import { createArticles } from './create-articles.ts'

/** As much of a request for a document as is used; the test answers it. */
class Request {
  static readonly all: Request[] = []
  status = 200
  responseXML: unknown
  address = ''
  private answer = (): void => undefined
  open(_: string, address: URL): void {
    this.address = address.pathname
  }
  addEventListener(name: string, act: () => void): void {
    if (name === 'load') this.answer = act
  }
  send(): void {
    Request.all.push(this)
  }
  come(): void {
    const text = { childNodes: [this.address], querySelectorAll: () => [] }
    this.responseXML = { querySelector: () => text }
    this.answer()
  }
}

test('the last that was asked for is shown and has the focus, and nothing is lost', async () => {
  const own = globalThis.XMLHttpRequest
  globalThis.XMLHttpRequest = Request as unknown as typeof XMLHttpRequest
  try {
    const focused: string[] = []
    const host = {
      childNodes: ['before'],
      replaceChildren: (...nodes: string[]) => (host.childNodes = nodes),
      focus: () => focused.push(host.childNodes.join()),
      scrollIntoView: () => undefined,
    }
    const root = { querySelector: () => host } as unknown as Element
    const { followLink } = createArticles({ log: [0, 10, 20] }, new URL('https://site.test/s/x/'), () => undefined)
    const press = async (path: string) => followLink(root, { pathname: path } as HTMLAnchorElement)
    const pressed = [press('/s/x/article/log/2/'), press('/s/x/article/log/3/')]
    const [second, third] = Request.all
    second!.come()
    third!.come()
    await Promise.all(pressed)
    expect(host.childNodes).toEqual(['/s/x/article/log/3/'])
    expect(focused).toEqual(['/s/x/article/log/3/'])
    await press('/s/x/article/log/3/')
    expect([focused.length, Request.all.length], 'what is there is gone to').toEqual([2, 2])
    expect(await press('/s/x/'), 'no portion').toBe(false)
  } finally {
    globalThis.XMLHttpRequest = own
  }
})
