// The pages of a long story as they are built: every event on its page, every link among them leading somewhere, and
// the index saying what the story says.
import { beforeAll, describe, expect, test } from 'vitest'
import { completeStory } from '../src/build/completion.ts'
import { renderStory } from '../src/build/prerender.tsx'
import { toStoryFiles } from '../src/build/story-files.ts'
import { parseStory } from '../src/compiler/parse-story.ts'
import type { Story } from '../src/model/story.ts'
import { toIndexedStory, type PageIndex } from '../src/views/long/page-index.ts'
import { createLongStory } from './long-story.ts'

const TEMPLATE = '<html lang="en"><title></title></head><div id="page"><!--page--></div><!--data-->'

function readStory(count: number): Story {
  const files = Object.entries(createLongStory(count))
  const [file, json] = files.find(([path]) => path.endsWith('.json'))!
  const result = parseStory({ file, json, texts: new Map(files), complete: completeStory })
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)))
  return result.story
}

/** Its files by address, as they lie in the site. */
function build(story: Story, site?: URL): ReadonlyMap<string, string> {
  const { files } = toStoryFiles(story, {
    ...{ whole: TEMPLATE, embed: TEMPLATE, part: TEMPLATE, preloads: () => '', site, renderStory },
    paint: () => new Uint8Array(),
  })
  const toAddress = (name: string) => `http://site/s/${story.id}/${name.replace(/index\.html$/, '')}`
  return new Map(files.flatMap(({ name, source }) => (typeof source === 'string' ? [[toAddress(name), source]] : [])))
}

const findAll = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value!)
const isPage = (address: string) => address.endsWith('/')

describe('a story of 350 events with long texts', { tags: ['build'] }, () => {
  let story: Story
  let files: ReadonlyMap<string, string>
  beforeAll(() => {
    const short = readStory(350)
    // As long as those of a thousand events.
    story = {
      ...short,
      articles: short.articles.map(each => ({ ...each, body: each.body + '\n\nMore.'.repeat(9000) })),
    }
    files = build(story)
  })

  test('has its list on four pages, each event with its quote on one of them', () => {
    const lists = [...files.keys()].filter(address => /long-350\/(\d+\/)?$/.test(address))
    expect(lists).toHaveLength(4)
    const rows = lists.flatMap(address => findAll(files.get(address)!, 'id').filter(id => id.startsWith('event-')))
    expect(new Set(rows).size).toBe(350)
    // The first page has the key events of later dates besides.
    expect(rows.length - 350).toBe(story.events.slice(100).filter(({ weight }) => weight === 'key').length)
    for (const { id } of story.events)
      expect(
        lists.some(address => files.get(address)!.includes(`id="event-${id}"`)),
        id,
      ).toBe(true)
    expect(files.get(lists.at(-1)!)!.match(/<blockquote/g)).toHaveLength(50)
  })

  test('leads from each of its pages only to what is there', () => {
    const lost: string[] = []
    for (const [address, html] of files) {
      if (!isPage(address)) continue
      for (const href of findAll(html, 'href')) {
        const to = new URL(href, address)
        const target = files.get(`${to.origin}${to.pathname}`)
        const isThere = target?.includes(` id="${to.hash.slice(1)}"`) ?? false
        if (to.pathname.startsWith('/s/') && (to.hash ? !isThere : !target)) lost.push(`${address}: ${href}`)
      }
    }
    expect(lost.filter(each => !/licences|icon/.test(each))).toEqual([])
  })

  test('has an index that says what the story says, but for what stands on its pages', () => {
    const index = JSON.parse(files.get('http://site/s/long-350/index.json')!) as PageIndex
    const read = toIndexedStory(index)
    expect(read.events.map(({ id }) => id)).toEqual(story.events.map(({ id }) => id))
    for (const [at, { title, label, weight, status, category, when, where, cite }] of story.events.entries())
      expect(read.events[at]).toEqual({
        ...{ id: story.events[at]!.id, title, status, category, join: 'none' },
        ...(label && { label }),
        ...(weight && { weight }),
        when: { edtf: when.edtf, basis: when.basis },
        where: where.map(({ text: _text, ...each }) => each),
        cite: cite.map(each => ({ ...each, exact: '' })),
      })
    expect(files.get('http://site/s/long-350/')).toContain('data-index="../../s/long-350/index.json"></script>')
  })

  test('says with an address of its own which page comes before and after', () => {
    const known = build(story, new URL('https://maps.example/'))
    const html = known.get('http://site/s/long-350/2/')!
    for (const [rel, path] of [
      ['canonical', '2/'],
      ['prev', ''],
      ['next', '3/'],
    ])
      expect(html).toContain(
        `<link rel="${rel}" href="https://maps.example/s/long-350/${path}">`.replaceAll('&', '&#38;'),
      )
    expect(html).toContain('Events 101 to 200 of 350, in the order of time')
  })
})

test('a story of 150 events is one page', { tags: ['build'] }, () => {
  const files = build(readStory(150))
  expect([...files.keys()].filter(isPage)).toEqual(['http://site/s/long-150/', 'http://site/s/long-150/embed/'])
  expect(files.has('http://site/s/long-150/index.json')).toBe(false)
})
