// The words of the front page of several stories in English, apart from the others: no script has them.
export const enFront = {
  name: 'Dateline',
  about: 'News articles as maps through time, where every mark cites its sentence.',
  /** "36 events from 2 articles" */
  counts: (events: number, articles: number) =>
    `${events} ${events === 1 ? 'event' : 'events'} from ${articles} ${articles === 1 ? 'article' : 'articles'}`,
  /** Of the newest article, after its date in words: "24 or 25 November 2023" */
  published: (date: string) => `Published ${date}`,
  latest: (date: string) => `Latest article published ${date}`,
  empty: {
    title: 'There is no story yet',
    steps: [
      'Save the text of an article, as it was published, in seeds/.',
      'Write data/stories/<id>.json: README.md says how, under “Your own article”.',
      'This page shows the story as soon as the file is there, or what is wrong with it.',
    ],
  },
}
