// Does a title say what happened? What begins or ends in the middle of a sentence says nothing to a reader.
import { showText, type Finding } from '../problem.ts'
import type { TypedStory } from './typed-story.ts'

const CUT_OFF = /(?:…|\.\.\.)["”’']?\s*$/u
const JOINS = 'and|but|or|while|whereas|which|who|whose|that|because|although|though|after|before|when|since|as'
const GOES_ON = new RegExp(`^\\s*(?:[,;:]|(?:${JOINS})\\s)`, 'u')

export function checkTitles({ events }: TypedStory): Finding[] {
  return events.flatMap((event, index): Finding[] => {
    const title = event?.title
    const fault =
      title === undefined
        ? undefined
        : CUT_OFF.test(title)
          ? 'is cut off'
          : GOES_ON.test(title)
            ? 'goes on from another clause'
            : undefined
    if (title === undefined || fault === undefined) return []
    return [
      {
        path: ['events', index, 'title'],
        found: `${showText(title)}, which ${fault} and says nothing to a reader`,
        expected: 'who did what, in a few words',
        severity: 'warning',
      },
    ]
  })
}
