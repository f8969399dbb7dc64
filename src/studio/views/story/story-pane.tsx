// What is said of the story as a whole, and of each article.
import { toFields } from '../../desk/check-desk.ts'
import { setArticleFields, setStoryFields } from '../../desk/decisions/story.ts'
import { toText } from '../../desk/story-value.ts'
import { readStory } from '../../state/read-story.ts'
import { Choice } from '../choice.tsx'
import { ArticleIntake } from '../start/article-intake.tsx'
import type { StudioProps } from '../studio-props.ts'
import { TextField } from '../text-field.tsx'
import { toDateWords } from '../to-date-words.ts'
import { OpeningChoice } from './opening-choice.tsx'
import { toField, toHeld } from '../to-field.ts'
import { RIGHTS_WORDS } from '../../words/choice-words.ts'
import { words } from '../../words/words.ts'

/** Of a finding. */
const FINDING_LENGTH = 140

export function StoryPane(props: StudioProps) {
  const { studio, state } = props
  const story = state.session && readStory(state.session.desk)
  if (!story) return <p class="empty">{words.frame.unreadable}</p>
  const { actions } = studio
  const { value } = story
  const { ofStory: own, ofArticle: of } = words.story
  const problems = toFields(state.look?.problems ?? [])
  const field = (part: 'title' | 'finding' | 'lang' | 'timeZone') =>
    toField(props, `story ${part}`, (desk, text) => setStoryFields(desk, { [part]: text }))
  return (
    <div class="story-pane">
      <h2>{words.story.title}</h2>
      <TextField {...field('title')} label={own.title} isLong value={story.title} problems={problems.at(['title'])} />
      <TextField
        {...field('finding')}
        label={own.finding}
        hint={own.findingHint}
        isLong
        length={FINDING_LENGTH}
        value={toText(value['finding']) ?? ''}
        problems={problems.at(['finding'])}
      />
      <OpeningChoice studio={studio} state={state} story={story} />
      <div class="fields">
        <TextField
          {...field('lang')}
          label={own.lang}
          hint={own.langHint}
          value={toText(value['lang']) ?? ''}
          problems={problems.at(['lang'])}
        />
        <TextField
          {...field('timeZone')}
          label={own.timeZone}
          hint={own.timeZoneHint}
          value={toText(value['timeZone']) ?? ''}
          problems={problems.at(['timeZone'])}
        />
      </div>
      {story.articles.map(({ id, at, headline, value: article }) => {
        const beside = (part: string) => problems.at(['articles', at, part])
        const name = (part: string): string => `article ${id} ${part}`
        const ofArticle = (part: 'headline' | 'publisher' | 'url') =>
          toField(props, name(part), (desk, text) => setArticleFields(desk, id, { [part]: text }))
        return (
          <fieldset key={id}>
            <legend>{words.story.article(headline)}</legend>
            <TextField
              {...ofArticle('headline')}
              label={of.headline}
              isLong
              value={headline}
              problems={beside('headline')}
            />
            <TextField
              {...ofArticle('publisher')}
              label={of.publisher}
              value={toText(article['publisher']) ?? ''}
              problems={beside('publisher')}
            />
            <TextField
              {...ofArticle('url')}
              label={of.url}
              hint={of.urlHint}
              value={toText(article['url']) ?? ''}
              problems={beside('url')}
            />
            <TextField
              {...toHeld(props, name('published'))}
              save={text => void actions.writePublished(name('published'), id, text)}
              label={of.published}
              hint={[toDateWords(toText(article['published']) ?? ''), toText(article['publishedNote'])]
                .filter(part => part)
                .join('. ')}
              value={toText(article['published']) ?? ''}
              how={of.publishedHow}
              problems={beside('published')}
            />
            <Choice
              label={of.rights}
              words={RIGHTS_WORDS}
              value={toText(article['rights']) ?? 'quotes-only'}
              choose={rights =>
                actions.decide(desk => setArticleFields(desk, id, { rights: rights as keyof typeof RIGHTS_WORDS }))
              }
            />
          </fieldset>
        )
      })}
      <details>
        <summary>{words.story.more}</summary>
        <ArticleIntake
          studio={studio}
          state={state}
          title={words.start.dropMore}
          does={words.start.add}
          draft={studio.desks.add}
        />
      </details>
    </div>
  )
}
