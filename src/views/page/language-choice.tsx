// The story in its other languages, a link each: they lead to pages of their own, without script too.
import { toLanguages, toStoryPath } from '../../model/story-path.ts'
import type { App } from '../app.ts'

/** Drawn by the build. Each language is called as its readers call it. */
export function LanguageChoice({ app: { story, server } }: { app: App }) {
  return (
    <nav aria-label={server!.words.page.languages}>
      <ul>
        {toLanguages(story).map(lang => (
          <li key={lang} lang={lang}>
            {lang === story.lang ? (
              <b aria-current="page">{toOwnName(lang)}</b>
            ) : (
              <a href={`./${toStoryPath(story, lang)}`} hreflang={lang}>
                {toOwnName(lang)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

const toOwnName = (lang: string): string => new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang
