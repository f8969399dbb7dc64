// German: what the page says.
import { createCounter } from '../count-words.ts'
import { shortenFirst } from '../short-pairs.ts'
import type { Words } from '../words.ts'
import { seas } from './seas.ts'

const count = createCounter('de')
const events = count({ one: '# Ereignis', other: '# Ereignisse' })

const isDay = (date: string): boolean => /^\d{1,2}\./.test(date)
const isSeason = (date: string): boolean => /^(Frühling|Sommer|Herbst|Winter)/.test(date)
/** Days have an article in the dative or the accusative, months and years have none. */
const dem = (date: string): string => (isDay(date) || isSeason(date) ? `dem ${date}` : date)
const den = (date: string): string => (isDay(date) || isSeason(date) ? `den ${date}` : date)

/** "20. bis 29. November 2023 (Tag unbekannt)" stands behind no preposition. */
const isUnknown = (date: string): boolean => date.includes('(')
const since = (from: string): string => (isUnknown(from) ? `Beginn: ${from}` : `ab ${dem(from)}`)
const until = (to: string): string =>
  isUnknown(to) ? `Ende: ${to}` : `bis ${isDay(to) || isSeason(to) ? `zum ${to}` : to}`
/** "vielleicht 21. November" where another date stands beside it. */
const bare = (date: string): string => date.replace(/^vielleicht am /, 'vielleicht ')

export const words: Words = {
  seas,
  toDays: (days, locale) => shortenFirst(days, locale, text => text.replace(/^\d+$/, '$&.')),
  page: {
    comma: ', ',
    series: ', ',
    colon: ': ',
    semicolon: '; ',
    map: {
      name: 'Karte',
      skip: 'Karte überspringen',
      mark: (place, many) => `${place}, ${events(many)}`,
      more: count({ one: '# weiterer Ort', other: '# weitere Orte' }),
      thatWay: places => `${places} in dieser Richtung`,
      surface: 'Karte bewegen: Pfeiltasten verschieben, Plus und Minus zoomen',
      zoomIn: 'Vergrößern',
      zoomOut: 'Verkleinern',
      whole: 'Ganze Geschichte',
      region: 'Region',
      probably: place => `Vermutlich ${place}`,
      unnamed: 'kein Artikel nennt den Ort',
      far: (km, way) => `${km} km ${way}`,
      compass: [
        'nördlich',
        'nordöstlich',
        'östlich',
        'südöstlich',
        'südlich',
        'südwestlich',
        'westlich',
        'nordwestlich',
      ],
      joins: { mesh: 'ein Ereignis', path: 'von hier nach dort' },
      detail: 'Detailkarte',
      lost: 'Die Detailkarte ist ausgefallen; die einfache Karte ist zu sehen.',
      noDetail: 'Die Detailkarte konnte nicht geladen werden; die einfache Karte bleibt.',
      noSimple: 'Die einfache Karte konnte nicht geladen werden; die Detailkarte bleibt.',
    },
    time: {
      name: 'Zeit',
      previous: 'Voriges Datum',
      next: 'Nächstes Datum',
      play: 'Abspielen',
      pause: 'Anhalten',
      slider: 'Datum',
      from: 'Von',
      to: 'Bis',
      mode: 'Zeigen',
      modes: { upto: 'Bis zu diesem Datum', window: 'Ein Zeitraum', only: 'Nur dieses Datum' },
      surely: (now, maybe) => `${now} sicher, ${maybe} möglich`,
      published: 'Artikel erschienen',
      of: (number, total) => `${number} von ${total}`,
      ofKey: 'Schlüsselereignissen',
      stop: (number, total, date, title) => `${number} von ${total}: ${date}, ${title}`,
      more: count({ one: ' und # weiteres', other: ' und # weitere' }),
      events,
      options: 'Weitere Zeitoptionen',
      later: gap => `${gap} später`.replace(/(?<=\p{L}) (?=\d)/u, ' und '),
      axis: gaps => (gaps ? `Zeitachse, gekürzte Abstände: ${gaps}` : 'Zeitachse'),
      years: count({ one: '# Jahr', other: '# Jahre' }),
      months: count({ one: '# Monat', other: '# Monate' }),
      days: count({ one: '# Tag', other: '# Tage' }),
    },
    date: {
      between: (from, to) => `zwischen ${dem(from)} und ${/^\d+\.$/.test(from) ? to : dem(to)}`,
      either: (from, to) => `${from} oder ${to}`,
      lasted: (from, to) => `${bare(from)} ${isUnknown(from + to) ? '–' : 'bis'} ${bare(to)}`,
      until,
      since,
      untilUnknown: to => `${until(to)}, Beginn unbekannt`,
      sinceUnknown: from => `${since(from)}, Ende unbekannt`,
      orBefore: to => `${to} oder früher`,
      orAfter: from => `${from} oder später`,
      unknown: {
        year: span => `${span} (Jahr unbekannt)`,
        month: span => `${span} (Monat unbekannt)`,
        day: span => `${span} (Tag unbekannt)`,
      },
      // "22:43 Uhr, Koreanische Normalzeit"
      at: (date, time) => `${date}, ${time.replace(/ (?!UTC)/, ' Uhr, ')}`,
      there: (said, own) => `${said} (dort ${own})`,
      about: date => (/ bis /.test(date) ? `etwa ${date}` : `um ${den(date)}`),
      openAbout: (say, date) => `etwa ${say(date)}`,
      perhaps: date => `vielleicht ${isDay(date) && !/ bis /.test(date) ? `am ${date}` : date}`,
      seasons: { 21: 'Frühling', 22: 'Sommer', 23: 'Herbst', 24: 'Winter' },
      season: (season, year) => `${season} ${year}`,
    },
    story: {
      name: 'Geschichte',
      events: 'Ereignisse',
      articles: 'Artikel',
      ofAll: (some, all) => `${some} von ${all}`,
      maybe: 'Möglich',
      all: count({ one: '# Ereignis', other: 'Alle # Ereignisse' }),
      key: 'Schlüsselereignisse',
      search: 'Titel, Orte und Zitate durchsuchen',
    },
    card: {
      previous: 'Voriges Ereignis',
      next: 'Nächstes Ereignis',
      close: 'Schließen',
      copy: 'Link kopieren',
      copied: 'Link kopiert',
      notCopied: 'Der Link konnte nicht kopiert werden: Er steht in der Adresszeile',
      notCopiedInFrame: 'Der Link konnte nicht kopiert werden: Bitte dafür die ganze Seite öffnen',
      showInArticle: 'Im Artikel zeigen',
      inferred: 'erschlossen',
      from: 'Aus dem Artikel',
      whole: 'Alle Zitate und Quellen',
      unsaid: {
        date: 'Datum von der Redaktion erschlossen: Kein Artikel nennt es',
        site: 'Ort von der Redaktion erschlossen: Kein Artikel nennt ihn',
        both: 'Datum und Ort von der Redaktion erschlossen: Kein Artikel nennt sie',
      },
      status: {
        reported: 'Berichtet',
        planned: 'Geplant',
        claimed: 'Behauptet',
        denied: 'Dementiert',
        disputed: 'Umstritten',
      },
    },
    page: {
      theme: 'Farben',
      themes: { auto: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel' },
      badLink: names => `Ein Teil dieses Links war nicht lesbar: ${names}. Alles andere wird gezeigt.`,
    },
    rest: {
      coming: 'Dieser Teil wird geladen …',
      lost: 'Dieser Teil konnte nicht geladen werden.',
      again: 'Noch einmal versuchen',
    },
    filter: { name: 'Legende und Filter' },
    signs: {
      name: 'Legende',
      here: 'hier geschehen',
      said: 'hat es gesagt',
      somewhere: 'vermutlich oder irgendwo hier',
      planned: 'geplant',
      other: 'blasser: anderes Datum',
    },
    embed: { lost: 'Die Codes konnten nicht geladen werden. Bitte gleich noch einmal versuchen.' },
  },
  later: {
    map: {
      metres: many => `${many} m`,
      kilometres: many => `${many} km`,
      empty: 'Zu diesem Datum kein Ereignis.',
      placeless: count({
        one: 'Dieses Ereignis hat keinen Ort auf der Karte.',
        other: 'Diese # Ereignisse haben keinen Ort auf der Karte.',
      }),
      nearest: title => `Zum nächstgelegenen: ${title}`,
      leaveOut: 'Bloß mögliche Ereignisse ausblenden',
      leftOut: count({
        one: '# bloß mögliches Ereignis ausgeblendet.',
        other: '# bloß mögliche Ereignisse ausgeblendet.',
      }),
      takeIn: 'Auch diese zeigen',
    },
    time: {
      linear: 'Gleichmäßige Zeitachse',
      type: 'Zu einem Datum',
      go: 'Los',
      badDate: 'Bitte ein Datum wie 2023-11-21, 2023-09 oder 2023 eingeben',
      missed: date => `Kein Ereignis hat dieses Datum: ${date}. Dies ist das nächstgelegene.`,
      zone: 'Uhrzeiten in',
      zones: {
        story: 'der Zeitzone der Geschichte',
        local: 'der Zeitzone des jeweiligen Ortes',
        viewer: 'meiner Zeitzone',
        utc: 'UTC',
      },
    },
    passage: 'Ereignisse in diesem Satz',
    filter: {
      category: 'Art',
      status: 'Status',
      place: 'Ort',
      article: 'Artikel',
      showing: (some, all) => `${some} von ${all} Ereignissen.`,
      clear: 'Alle zeigen',
    },
    search: {
      found: (query, some, all) => `„${query}“: ${some} von ${all} Ereignissen`,
      none: query => `Kein Ereignis enthält „${query}“.`,
      lost: 'Die Suche konnte nicht geladen werden. Bitte gleich noch einmal versuchen.',
    },
  },
  frame: {
    whole: 'Ganze Seite öffnen',
    list: count({ one: '# Ereignis', other: 'Alle # Ereignisse' }),
    listRest: ', Quellen und Nachweise',
    blocked: address =>
      `Die Seite, in die diese Karte eingebettet ist, lässt keine Links zu. Die Adresse lautet ${address}`,
  },
  embedDialog: {
    title: 'Diese Karte einbetten',
    map: title => `Karte: ${title}`,
    close: 'Schließen',
    options: 'Optionen',
    moment: 'Mit diesem Zeitpunkt beginnen',
    list: 'Liste der Ereignisse öffnen',
    theme: 'Farben',
    themes: { auto: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel' },
    lang: 'Sprache',
    langAuto: 'Die der Leserschaft',
    height: 'Höhe des Rahmens in Pixeln',
    preview: 'Vorschau',
    local: host =>
      `${host} ist für die Leserschaft nicht erreichbar: Diese Codes bitte von der veröffentlichten Seite kopieren.`,
    copy: 'Kopieren',
    copied: 'Kopiert',
    notCopied: 'Kopieren nicht möglich: Der Text ist markiert',
    kinds: {
      frame: { name: 'Einfacher Rahmen', note: 'Geht überall, wo ein Rahmen erlaubt ist. Seine Höhe bleibt gleich.' },
      script: { name: 'Rahmen und Skript', note: 'Der Rahmen ist so hoch wie die Karte. Skripte müssen erlaubt sein.' },
      element: {
        name: 'Element',
        note: 'Passt seine Größe an, ist mit den Worten des Artikels verbunden und wird ohne Skript zu einem Link.',
      },
    },
  },
}
