// The wiring of the page in a frame: what main.ts leaves to it where the page is an embed. The frame's history and storage are not touched.
import { h, hydrate } from 'preact'
import { followAddress } from './address.ts'
import { readFrame } from './embed/heights.ts'
import type { Store } from './state/store.ts'
import { talk } from './talk.ts'
import type { App } from './views/app.ts'
import { EmbedPage, toWhole } from './views/embed/embed-page.tsx'
import { keepNear } from './views/embed/keep-near.ts'
import { Root } from './views/root.tsx'
import { followEventLinks } from './views/story/event-links.ts'

/** Brings the embed page in `host` to life. */
export function receive(page: App, store: Store, host: HTMLElement): void {
  const frame = readFrame(page.story.id, location.href)
  const toAddress = () => new URL(toWhole(page, store.getState()), location.href).href
  const leave = (address: string): void => {
    if (frame.secret === undefined) open(address, '_blank', 'noopener')
    else parent.postMessage({ message: 'link', value: address, secret: frame.secret }, '*') // WordPress lets its frames open nothing by themselves
  }
  const app: App = {
    ...page,
    keepNear,
    actions: { ...page.actions, read: passage => leave(`${toAddress()}#${passage}`) },
    toAddress,
  }
  hydrate(h(Root, { app, store, view: EmbedPage }), host)

  followEventLinks(app, host)
  followAddress(store, app)
  if (new URLSearchParams(location.search).get('list') === 'open') host.querySelector<HTMLDetailsElement>('.embed-list')!.open = true

  talk(app, store, host, frame)
  host.querySelector('.embed-whole')!.addEventListener('click', click => {
    if (frame.secret === undefined) return
    click.preventDefault()
    leave(toAddress())
  })
}
