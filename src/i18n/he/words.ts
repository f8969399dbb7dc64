// Hebrew: what the page says.
import { createCounter } from '../count-words.ts'
import { shortenFirst } from '../short-pairs.ts'
import type { Words } from '../words.ts'
import { seas } from './seas.ts'

const count = createCounter('he')
const events = count({ one: 'אירוע אחד', two: 'שני אירועים', other: '# אירועים' })

/** A prefix is joined to a number by a hyphen. */
const prefix = (letter: string, date: string): string => (/^\d/.test(date) ? `${letter}־${date}` : `${letter}${date}`)

/** "מ־20 עד 29 בנובמבר 2023 (היום אינו ידוע)" stands behind no preposition. */
const isUnknown = (date: string): boolean => date.includes('(')
const until = (to: string): string => (isUnknown(to) ? `הסיום: ${to}` : `עד ${to}`)
const isPlain = (date: string): boolean => !/^(בסביבות|אולי|בערך)|\(/.test(date)

export const words: Words = {
  seas,
  toDays: shortenFirst,
  page: {
    comma: ', ',
    series: ', ',
    map: {
      name: 'מפה',
      skip: 'דילוג על המפה',
      mark: (place, many) => `${place}, ${events(many)}`,
      more: count({ one: 'עוד מקום אחד', two: 'עוד שני מקומות', other: 'עוד # מקומות' }),
      thatWay: places => `${places} בכיוון הזה`,
      surface: 'הזזת המפה: מקשי החצים מזיזים, פלוס ומינוס מגדילים ומקטינים',
      zoomIn: 'הגדלה',
      zoomOut: 'הקטנה',
      whole: 'כל הסיפור',
      region: 'האזור',
      probably: place => `כנראה ${place}`,
      unnamed: 'אף כתבה אינה מציינת את המקום',
      far: (km, way) => `${km} ק״מ ${way}`,
      compass: ['צפונה', 'לצפון־מזרח', 'מזרחה', 'לדרום־מזרח', 'דרומה', 'לדרום־מערב', 'מערבה', 'לצפון־מערב'],
      joins: { mesh: 'אירוע אחד', path: 'מכאן לשם' },
      detail: 'מפה מפורטת',
      lost: 'המפה המפורטת אינה זמינה; מוצגת המפה הפשוטה.',
      noDetail: 'לא ניתן לטעון את המפה המפורטת; המפה הפשוטה נשארת.',
      noSimple: 'לא ניתן לטעון את המפה הפשוטה; המפה המפורטת נשארת.',
    },
    time: {
      name: 'זמן',
      previous: 'התאריך הקודם',
      next: 'התאריך הבא',
      play: 'הפעלה',
      pause: 'השהיה',
      slider: 'תאריך',
      from: 'מתאריך',
      to: 'עד תאריך',
      mode: 'הצגה',
      modes: { upto: 'עד תאריך זה', window: 'פרק זמן', only: 'רק תאריך זה' },
      surely: (now, maybe) => `ודאיים: ${now}, אפשריים: ${maybe}`,
      published: 'פרסום הכתבות',
      of: (number, total) => `${number} מתוך ${total}`,
      ofKey: 'אירועי מפתח',
      stop: (number, total, date, title) => `${number} מתוך ${total}: ${date}, ${title}`,
      more: many => ` ועוד ${many}`,
      events,
      options: 'אפשרויות זמן נוספות',
      // "5 שנים ו־5 חודשים", "שנתיים וחודש"
      later: gap =>
        `כעבור ${gap}`.replace(
          /(?<=שנה|שנים|שנתיים|חודשים|חודשיים) (.+)/,
          (_, rest: string) => ` ${prefix('ו', rest)}`,
        ),
      axis: gaps => (gaps ? `ציר הזמן, פערים מקוצרים: ${gaps}` : 'ציר הזמן'),
      years: count({ one: 'שנה', two: 'שנתיים', other: '# שנים' }),
      months: count({ one: 'חודש', two: 'חודשיים', other: '# חודשים' }),
      days: count({ one: 'יום אחד', two: 'יומיים', other: '# ימים' }),
    },
    date: {
      between: (from, to) => (isPlain(to) ? `בין ${from} ${prefix('ל', to)}` : `בין ${from} ובין ${to}`),
      either: (from, to) => `${from} או ${to}`,
      lasted: (from, to) => (isPlain(from) && isPlain(to) ? `${prefix('מ', from)} עד ${to}` : `${from} – ${to}`),
      until,
      since: from => (isUnknown(from) ? `ההתחלה: ${from}` : `${prefix('מ', from)} ואילך`),
      untilUnknown: to => `${until(to)}, ההתחלה אינה ידועה`,
      sinceUnknown: from => `${isUnknown(from) ? `ההתחלה: ${from}` : prefix('מ', from)}, הסיום אינו ידוע`,
      orBefore: to => `${to} או לפני כן`,
      orAfter: from => `${from} או אחרי כן`,
      unknown: {
        year: span => `${span} (השנה אינה ידועה)`,
        month: span => `${span} (החודש אינו ידוע)`,
        day: span => `${span} (היום אינו ידוע)`,
      },
      at: (date, time) => `${date}, ${time}`,
      there: (said, own) => `${said} (${own} שעון מקומי)`,
      about: date => (date.includes(' עד ') ? `בערך ${date}` : `בסביבות ${date}`),
      openAbout: (say, date) => `בערך ${say(date)}`,
      perhaps: date => `אולי ${date}`,
      seasons: { 21: 'אביב', 22: 'קיץ', 23: 'סתיו', 24: 'חורף' },
      season: (season, year) => `${season} ${year}`,
    },
    story: {
      name: 'סיפור',
      events: 'אירועים',
      articles: 'כתבות',
      ofAll: (some, all) => `${some} מתוך ${all}`,
      maybe: 'אפשרי',
      all: count({ one: 'אירוע אחד', two: 'שני האירועים', other: 'כל # האירועים' }),
      key: 'אירועי מפתח',
      search: 'חיפוש בכותרות, במקומות ובציטוטים',
    },
    card: {
      previous: 'האירוע הקודם',
      next: 'האירוע הבא',
      close: 'סגירה',
      copy: 'העתקת קישור',
      copied: 'הקישור הועתק',
      notCopied: 'לא ניתן להעתיק את הקישור. אפשר להעתיק אותו משורת הכתובת',
      notCopiedInFrame: 'לא ניתן להעתיק את הקישור: יש לפתוח את הדף המלא',
      showInArticle: 'הצגה בכתבה',
      inferred: 'הוסק',
      from: 'מתוך הכתבה',
      whole: 'כל הציטוטים והמקורות',
      unsaid: {
        date: 'התאריך הוסק על ידי העורכים: אף כתבה אינה מציינת אותו',
        site: 'המקום הוסק על ידי העורכים: אף כתבה אינה מציינת אותו',
        both: 'התאריך והמקום הוסקו על ידי העורכים: אף כתבה אינה מציינת אותם',
      },
      status: { reported: 'דווח', planned: 'מתוכנן', claimed: 'נטען', denied: 'הוכחש', disputed: 'שנוי במחלוקת' },
    },
    page: {
      theme: 'צבעים',
      themes: { auto: 'לפי המכשיר', light: 'בהיר', dark: 'כהה' },
      badLink: names => `לא ניתן לקרוא חלק מהקישור: ${names}. השאר מוצג.`,
    },
    rest: {
      coming: 'החלק הזה נטען…',
      lost: 'לא ניתן היה לטעון את החלק הזה.',
      again: 'ניסיון נוסף',
    },
    filter: { name: 'מקרא וסינון' },
    signs: {
      name: 'מקרא',
      here: 'קרה כאן',
      said: 'מקור ההצהרה',
      somewhere: 'כנראה כאן או בסביבה',
      planned: 'מתוכנן',
      other: 'בהיר יותר: תאריך אחר',
    },
    embed: { lost: 'לא ניתן לטעון את קטעי הקוד. אפשר לנסות שוב בעוד רגע.' },
  },
  later: {
    map: {
      metres: many => `${many} מ׳`,
      kilometres: many => `${many} ק״מ`,
      empty: 'אין אירועים בתאריך זה.',
      placeless: count({
        one: 'לאירוע הזה אין מקום על המפה.',
        two: 'לשני האירועים האלה אין מקום על המפה.',
        other: 'ל־# האירועים האלה אין מקום על המפה.',
      }),
      nearest: title => `אל הקרוב ביותר: ${title}`,
      leaveOut: 'הסתרת האירועים האפשריים',
      leftOut: many => `אירועים אפשריים שהוסתרו: ${many}.`,
      takeIn: 'הצגתם',
    },
    time: {
      linear: 'סולם זמן אחיד',
      type: 'מעבר לתאריך',
      go: 'מעבר',
      badDate: 'יש להקליד תאריך כמו 2023-11-21, 2023-09 או 2023',
      missed: date => `אין אירוע בתאריך הזה: ${date}. זה הקרוב ביותר.`,
      zone: 'שעות לפי',
      zones: { story: 'אזור הזמן של הסיפור', local: 'אזור הזמן של כל מקום', viewer: 'אזור הזמן שלי', utc: 'UTC' },
    },
    passage: 'האירועים במשפט הזה',
    filter: {
      category: 'סוג',
      status: 'סטטוס',
      place: 'מקום',
      article: 'כתבה',
      showing: (some, all) => `${some} מתוך ${all} אירועים.`,
      clear: 'הצגת הכול',
    },
    search: {
      found: (query, some, all) => `”${query}”: ${some} מתוך ${all} אירועים`,
      none: query => `אין אירוע שמכיל ”${query}”.`,
      lost: 'לא ניתן לטעון את החיפוש. אפשר לנסות שוב בעוד רגע.',
    },
  },
  frame: {
    whole: 'פתיחת הדף המלא',
    list: count({ one: 'אירוע אחד', two: 'שני האירועים', other: 'כל # האירועים' }),
    listRest: ', מקורות וקרדיטים',
    blocked: address => `הדף שבו המפה מוצגת אינו מאפשר לה לפתוח קישורים. הכתובת: \u2066${address}\u2069`,
  },
  embedDialog: {
    title: 'הטמעת המפה',
    map: title => `מפה: ${title}`,
    close: 'סגירה',
    options: 'אפשרויות',
    moment: 'התחלה ברגע הזה',
    list: 'פתיחת רשימת האירועים',
    theme: 'צבעים',
    themes: { auto: 'לפי המכשיר', light: 'בהיר', dark: 'כהה' },
    lang: 'שפה',
    langAuto: 'שפת הקוראים',
    height: 'גובה המסגרת בפיקסלים',
    preview: 'תצוגה מקדימה',
    local: host => `לקוראים אין גישה אל ${host}: יש להעתיק את קטעי הקוד מהדף שפורסם.`,
    copy: 'העתקה',
    copied: 'הועתק',
    notCopied: 'לא ניתן להעתיק. הטקסט מסומן, וניתן להעתיקו ידנית',
    kinds: {
      frame: { name: 'מסגרת פשוטה', note: 'פועלת בכל מקום שמותרת בו מסגרת. הגובה קבוע.' },
      script: { name: 'מסגרת וסקריפט', note: 'גובה המסגרת כגובה המפה. נדרשת הרשאה לסקריפטים.' },
      element: {
        name: 'רכיב',
        note: 'מתאים את גודלו, קשור למילות הכתבה, ומוצג כקישור במקום שסקריפטים אינם פועלים בו.',
      },
    },
  },
}
