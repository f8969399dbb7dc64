// Hebrew: what the build alone writes.
import { createCounter } from '../count-words.ts'
import type { BuildWords } from '../words.ts'

const count = createCounter('he')
const toEvents = count({ one: 'אירוע אחד', two: 'שני אירועים', other: '# אירועים' })
const toArticles = count({ one: 'מכתבה אחת', two: 'משתי כתבות', other: 'מ־# כתבות' })

export const buildWords: BuildWords = {
  record: {
    facts: {
      when: 'מתי',
      where: 'איפה',
      basis: { stated: 'מצוין בטקסט', resolved: 'נקבע לפי הטקסט', inferred: 'הוסק' },
      certainty: { certain: '', 'less-certain': ', פחות ודאי', uncertain: ', לא ודאי' },
      role: {
        site: 'מקום האירוע',
        actor: 'מי שפעל או דיבר',
        participant: 'צד משתתף',
        origin: 'מוצא',
        destination: 'יעד',
        affected: 'צד מושפע',
        mentioned: 'אזכור',
      },
      precision: {
        exact: 'מקום מדויק',
        near: 'סמוך למקום זה',
        city: 'עיר',
        district: 'נפה',
        region: 'חבל ארץ',
        country: 'מדינה',
        line: 'קו',
        area: 'שטח',
        water: 'גוף מים',
      },
      actors: 'מי',
      corrected: 'תוקן',
      corrections: 'תיקונים',
      disputed: what => `שנוי במחלוקת: ${what}`,
      by: names => `מאת ${names}`,
      published: 'תאריך פרסום:',
      related: 'אירועים קשורים',
      nowhere: 'ללא מקום',
      sources: 'מקורות',
      quoted: title => `”${title}”`,
      translation: 'תרגום',
      supports: { what: 'את האירוע', when: 'את התאריך', where: 'את המקום' },
      says: parts => `מציין ${parts}.`,
    },
    page: {
      languages: 'שפה',
      licences: 'רישיונות',
      embed: 'הטמעה',
      unprinted: page => `טקסט הכתבות אינו מודפס. הוא מופיע לצד המפה: ${page}`,
      borders: {
        held: 'הגבולות מראים מי מחזיק בשטח לפי Natural Earth 4.1, ולא מי אמור להחזיק בו.',
        dashed: ' קווים מקווקווים שנויים במחלוקת או שהם קווי הפסקת אש.',
        mdl:
          'קו התיחום הצבאי של הסכם שביתת הנשק מ־1953 מפריד בין צפון קוריאה לדרום קוריאה. ' +
          'זהו קו הפסקת אש ולא גבול מוסכם.',
      },
    },
    pages: {
      range: (from, to, all) => `אירועים ${from} עד ${to} מתוך ${all}, לפי סדר הזמן`,
      first: 'המפה ותחילת הרשימה',
      previous: 'העמוד הקודם',
      next: 'העמוד הבא',
      number: (number, all) => `עמוד ${number} מתוך ${all}`,
      read: 'לקריאת הכתבה',
    },
    files: {
      heading: 'הורדת הנתונים',
      labels: {
        'events.geojson': 'GeoJSON, למפות',
        'events.csv': 'CSV, לטבלאות',
        'events.kml': 'KML, לגלובוסים',
        'timeline.json': 'JSON עבור TimelineJS',
        'story.json': 'כל הסיפור כ־JSON',
      },
      nowhere: 'אירועים ללא מקום',
      outlines: 'קווי המתאר של המדינות',
    },
  },
  front: {
    name: 'Dateline',
    about: 'חדשות כמפות לאורך זמן, שבהן כל סימון מצטט את המשפט שלו.',
    counts: (events, articles) => `${toEvents(events)} ${toArticles(articles)}`,
    published: date => `תאריך פרסום: ${date}`,
    latest: date => `הכתבה האחרונה: ${date}`,
    empty: {
      title: 'אין עדיין סיפור',
      steps: [
        'שמרו את טקסט הכתבה, כפי שפורסם, בתיקייה \u2066seeds/\u2069.',
        'כתבו את data/stories/<id>.json: ההסבר ב־README.md.',
        'הדף יציג את הסיפור ברגע שהקובץ יימצא, או את מה שאינו תקין בו.',
      ],
    },
  },
}
