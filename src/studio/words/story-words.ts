// The story as a whole, its articles, and its file.
import { count } from './count.ts'

export const storyWords = {
  title: 'The story',
  ofStory: {
    title: 'Title',
    finding: 'Finding',
    findingHint: 'What happened, with date and place, in one sentence under the title',
    lang: 'Language',
    langHint: 'BCP 47: en, fr, ko',
    timeZone: 'Time zone',
    timeZoneHint: 'Of dates without a time: Asia/Seoul',
  },
  opening: {
    label: 'Opens at',
    byRules: (title: string) => (title ? `As the rules choose: ${title}` : 'As the rules choose'),
    means:
      'the event that readers find chosen, at its date; the rules take the key event that was done, with most quotes',
  },
  article: (headline: string) => `Article: ${headline}`,
  ofArticle: {
    headline: 'Headline',
    publisher: 'Outlet',
    url: 'Web address',
    urlHint: 'https://…',
    published: 'Published',
    publishedHow: 'A day as you would write it: “Nov 21, 2023”, “2023-11-21”.',
    rights: 'What readers get of its text',
  },
  more: 'One more article for this story',
  file: {
    text: 'The file as text',
    how: 'What you change here stands on the other pages as soon as you press the button.',
    take: 'Take over the text',
    back: 'Back to the story',
    check: (errors: number, warnings: number) =>
      errors + warnings === 0
        ? 'The check finds nothing wrong'
        : `The check: ${count(errors, 'error')} to mend, ${count(warnings, 'warning')}`,
    notes: (notes: number) => `How the check reads ${count(notes, 'short form')}: nothing to mend`,
    line: (line: number) => `Line ${line}`,
  },
} as const
