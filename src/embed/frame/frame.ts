// The wiring of the page in a frame: what main.ts leaves to it where the page is an embed. The frame's history and
// storage are not touched.
import { h } from 'preact'
import { enFrame } from '../../i18n/en-frame.ts'
import { followAddress } from '../../views/page/address.ts'
import { readFrame } from '../heights.ts'
import type { Store } from '../../state/store.ts'
import { startBridge } from './bridge.ts'
import type { App } from '../../views/app.ts'
import { EmbedPage, toWhole } from '../../views/embed/embed-page.tsx'
import { keepNear } from '../../views/embed/keep-near.ts'
import type { Mount } from '../../views/page/other-language.ts'
import { Root } from '../../views/page/root.tsx'
import { followEventLinks } from '../../views/page/event-links.ts'

/** Brings the embed page in `host` to life; `mount` draws it there. */
export function startFrame(page: App, store: Store, host: HTMLElement, mount: Mount): void {
  const frame = readFrame(page.story.id, location.href)
  const toAddress = () => new URL(toWhole(page, store.getState()), location.href).href
  const leave = (address: string): void => {
    // WordPress lets its frames open nothing by themselves, and leads to their own host
    if (frame.secret !== undefined && new URL(address).host === location.host)
      return parent.postMessage({ message: 'link', value: address, secret: frame.secret }, '*')
    if (!openBeside(address)) page.actions.say(frameWords.blocked(address))
  }
  const { frameWords = enFrame } = page
  const app: App = {
    ...page,
    keepNear,
    frameWords,
    actions: { ...page.actions, read: passage => leave(`${toAddress()}#${passage}`) },
    toAddress,
  }
  mount(told => h(Root, { app: told, store, view: EmbedPage }), app, host)

  followEventLinks(app, host)
  followAddress(store, app)
  if (new URLSearchParams(location.search).get('list') === 'open')
    host.querySelector<HTMLDetailsElement>('.embed-list')!.open = true

  startBridge(app, store, host, frame)
  host.addEventListener(
    'click',
    click => {
      if (!(click.target instanceof Element)) return
      // Far from what was pressed a notice might be out of sight: the frame is as tall as its page
      host.style.setProperty(
        '--notice-y',
        `${Math.max(0, click.target.getBoundingClientRect().top - host.getBoundingClientRect().top)}px`,
      )
      const link = click.target.closest<HTMLAnchorElement>('a[target="_blank"]')
      // Only a sandbox that takes the origin is known to be one, and only what is opened by a script can be missed
      if (!link || (self.origin !== 'null' && frame.secret === undefined)) return
      click.preventDefault()
      click.stopPropagation() // a card that opens would take the reader away from the notice
      leave(link.href)
    },
    true,
  )
}

/** Whether the browser has let the frame open a page beside the article's. */
function openBeside(address: string): boolean {
  const opened = open(address, '_blank')
  try {
    if (opened) opened.opener = null
  } catch {
    // It is of another origin by now, and has its opener.
  }
  return opened !== null
}
