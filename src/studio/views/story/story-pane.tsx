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

/** Of a finding. */
const FINDING_LENGTH = 140

const RIGHTS_WORDS = {
  'quotes-only': { name: 'The quotes alone', means: 'readers get the cited passages and the address' },
  full: { name: 'The whole text', means: 'you may publish all of the article' },
}

export function StoryPane({ studio, state }: StudioProps) {
  const story = state.session && readStory(state.session.desk)
  if (!story) return <p class="empty">The file holds no story that can be read: see “File”.</p>
  const { actions } = studio
  const { value } = story
  const problems = toFields(state.look?.problems ?? [])
  return (
    <div class="story-pane">
      <h2>The story</h2>
      <TextField
        label="Title"
        isLong
        value={story.title}
        problems={problems.at(['title'])}
        save={title => void actions.decide(desk => setStoryFields(desk, { title }))}
      />
      <TextField
        label="Finding"
        hint="What happened, with date and place, in one sentence under the title"
        isLong
        length={FINDING_LENGTH}
        value={toText(value['finding']) ?? ''}
        problems={problems.at(['finding'])}
        save={finding => void actions.decide(desk => setStoryFields(desk, { finding }))}
      />
      <div class="fields">
        <TextField
          label="Language"
          hint="BCP 47: en, fr, ko"
          value={toText(value['lang']) ?? ''}
          problems={problems.at(['lang'])}
          save={lang => void actions.decide(desk => setStoryFields(desk, { lang }))}
        />
        <TextField
          label="Time zone"
          hint="Of dates without a time: Asia/Seoul"
          value={toText(value['timeZone']) ?? ''}
          problems={problems.at(['timeZone'])}
          save={timeZone => void actions.decide(desk => setStoryFields(desk, { timeZone }))}
        />
      </div>
      {story.articles.map(({ id, at, headline, value: article }) => {
        const beside = (part: string) => problems.at(['articles', at, part])
        const set = (part: string) => (text: string) =>
          void actions.decide(desk => setArticleFields(desk, id, { [part]: text }))
        return (
          <fieldset key={id}>
            <legend>Article: {headline}</legend>
            <TextField label="Headline" isLong value={headline} problems={beside('headline')} save={set('headline')} />
            <TextField
              label="Outlet"
              value={toText(article['publisher']) ?? ''}
              problems={beside('publisher')}
              save={set('publisher')}
            />
            <TextField
              label="Web address"
              hint="https://…"
              value={toText(article['url']) ?? ''}
              problems={beside('url')}
              save={set('url')}
            />
            <TextField
              label="Published"
              hint={[toDateWords(toText(article['published']) ?? ''), toText(article['publishedNote'])]
                .filter(part => part)
                .join('. ')}
              value={toText(article['published']) ?? ''}
              problems={beside('published')}
              save={text => void actions.setPublished(id, text)}
            />
            <Choice
              label="What readers get of its text"
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
        <summary>One more article for this story</summary>
        <ArticleIntake
          studio={studio}
          state={state}
          title="Drop the article here"
          does="Add it to the story"
          draft={studio.desks.add}
        />
      </details>
    </div>
  )
}
