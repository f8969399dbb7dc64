// The front page of several stories: a card for each, the newest first. HTML alone: it has no script.
import { renderToString } from 'preact-render-to-string'
import type { Language } from '../../i18n/languages.ts'
import { toDirection } from '../../i18n/direction.ts'
import { isDrawable } from '../preview/fit-words.ts'
import { PICTURES, PREVIEW } from '../share.ts'
import type { StoryCard } from './story-card.ts'

/** As tall as a logo is drawn beside the name, pixels. */
const LOGO_PX = 48

/** HTML of the body; `logo` is the path of a picture from the top of the site. */
export const renderFront = (cards: readonly StoryCard[], language: Language, logo?: string): string =>
  renderToString(<FrontPage cards={cards} language={language} logo={logo} />)

interface FrontPageProps {
  readonly cards: readonly StoryCard[]
  readonly language: Language
  readonly logo: string | undefined
}

const FrontPage = ({ cards, language, logo }: FrontPageProps) => (
  <>
    <header class="front-head">
      {logo !== undefined && <img src={`./${logo}`} height={LOGO_PX} alt="" />}
      <h1>{language.front.name}</h1>
      <p>{language.front.about}</p>
    </header>
    <main>
      <ol class="stories">
        {cards.map(card => (
          <li key={card.id}>
            <Card {...card} language={language} />
          </li>
        ))}
      </ol>
    </main>
    <footer class="page-foot">
      <a href="./licences.txt">{language.record.page.licences}</a>
    </footer>
  </>
)

/** The whole card is the target of its one link: styles/front.css. */
function Card({ id, lang, title, finding, span, facts, hasPicture, language }: StoryCard & { language: Language }) {
  const words = { lang, dir: toDirection(lang) }
  return (
    <article class="story-card" aria-labelledby={`story-${id}`}>
      {hasPicture && <Picture id={id} title={title} alt={language.dialogWords.map(title)} />}
      <h2 id={`story-${id}`} {...words}>
        <a href={`./s/${id}/`}>{title}</a>
      </h2>
      {finding && (
        <p class="finding" {...words}>
          {finding}
        </p>
      )}
      {span && <p class="card-span">{span}</p>}
      {facts.length > 0 && (
        <p class="card-facts">
          {facts.map(fact => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      )}
    </article>
  )
}

/** Beside the words, of which the card has its own, stands the map; where the fonts lack them, the map alone. */
const Picture = ({ id, title, alt }: Pick<StoryCard, 'id' | 'title'> & { alt: string }) => (
  <picture>
    <source srcset={`./s/${id}/${PICTURES[1]}`} media="(prefers-color-scheme: dark)" />
    <img
      class={isDrawable(title) ? 'card-map' : 'card-map is-alone'}
      src={`./s/${id}/${PICTURES[0]}`}
      width={PREVIEW.width}
      height={PREVIEW.height}
      alt={alt}
      loading="lazy"
    />
  </picture>
)
