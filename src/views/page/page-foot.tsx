// The foot of the page, drawn by the build: what the story is about at length, files to take away, corrections, sources
// and credits.
import { toFinding } from '../../model/finding.ts'
import { toStoryPath } from '../../model/story-path.ts'
import type { App } from '../app.ts'
import { toDateWords } from '../date-words.ts'
import { inLanguage } from '../in-language.ts'
import { Sentence } from '../sentence.tsx'
import { Corrections } from './corrections.tsx'
import { TakeAway } from './take-away.tsx'

export const PageFoot = ({ app }: { app: App }) => (
  <>
    {app.story.dek && app.story.dek !== toFinding(app.story) && (
      <p class="dek" {...inLanguage(app)}>
        {app.story.dek}
      </p>
    )}
    {!app.keepNear && <TakeAway app={app} />}
    <Corrections app={app} />
    <p>
      {app.server!.words.facts.sources}
      {app.t.colon}
      {app.story.articles.map((article, i) => (
        <>
          {i > 0 && app.t.semicolon}
          <Sentence of={app.server!.words.facts.quoted}>
            {article.url ? (
              <a
                class="ref"
                {...inLanguage(app, article.lang)}
                href={article.url}
                target="_blank"
                rel="noopener noreferrer"
              >
                {article.headline}
              </a>
            ) : (
              <span {...inLanguage(app, article.lang)}>{article.headline}</span>
            )}
          </Sentence>{' '}
          ({toDateWords(app, article.published)})
        </>
      ))}
      .
    </p>
    {!app.keepNear && (
      <p class="unprinted">
        <Sentence of={app.server!.words.page.unprinted}>
          <a class="here" {...inLanguage(app)} href={`./${toStoryPath(app.story)}`}>
            {app.story.title}
          </a>
        </Sentence>
      </p>
    )}
    {app.story.credits?.map(credit => (
      <p key={credit} {...inLanguage(app)}>
        {credit}
      </p>
    ))}
    {app.story.ownMap?.credit && <p {...inLanguage(app)}>{app.story.ownMap.credit}</p>}
    <p>
      {app.server!.words.page.borders.held}
      {(app.story.ownMap?.disputedBorders ?? 'dashed') === 'dashed' && app.server!.words.page.borders.dashed}
    </p>
    <p>{app.server!.words.page.borders.mdl}</p>
    <p>
      <a href="./licences.txt" target="_blank" rel="noopener">
        {app.server!.words.page.licences}
      </a>
    </p>
  </>
)
