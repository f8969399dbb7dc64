// The front page of several stories: a card for each, the newest first. HTML alone: it has no script.
import { renderToString } from 'preact-render-to-string'
import { enFront } from '../../i18n/en-front.ts'
import { enRecord } from '../../i18n/en-record.ts'
import { enEmbedDialog } from '../../i18n/en-embed-dialog.ts'
import { toDirection } from '../../i18n/direction.ts'
import { isDrawable } from '../preview/fit-words.ts'
import { PICTURES, PREVIEW } from '../share.ts'
import type { StoryCard } from './story-card.ts'

/** HTML of the body. */
export const renderFront = (cards: readonly StoryCard[]): string => renderToString(<FrontPage cards={cards} />)

const FrontPage = ({ cards }: { cards: readonly StoryCard[] }) => (
  <>
    <header class="front-head">
      <h1>{enFront.name}</h1>
      <p>{enFront.about}</p>
    </header>
    <main>
      <ol class="stories">
        {cards.map(card => (
          <li key={card.id}>
            <Card {...card} />
          </li>
        ))}
      </ol>
    </main>
    <footer class="page-foot">
      <a href="./licences.txt">{enRecord.page.licences}</a>
    </footer>
  </>
)

/** The whole card is the target of its one link: styles/front.css. */
function Card({ id, lang, title, finding, span, facts, hasPicture }: StoryCard) {
  const words = { lang, dir: toDirection(lang) }
  return (
    <article class="story-card" aria-labelledby={`story-${id}`}>
      {hasPicture && <Picture id={id} title={title} />}
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
const Picture = ({ id, title }: Pick<StoryCard, 'id' | 'title'>) => (
  <picture>
    <source srcset={`./s/${id}/${PICTURES[1]}`} media="(prefers-color-scheme: dark)" />
    <img
      class={isDrawable(title) ? 'card-map' : 'card-map is-alone'}
      src={`./s/${id}/${PICTURES[0]}`}
      width={PREVIEW.width}
      height={PREVIEW.height}
      alt={enEmbedDialog.map(title)}
      loading="lazy"
    />
  </picture>
)
