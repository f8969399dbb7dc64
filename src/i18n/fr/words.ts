// French: what the page says.
import { createCounter } from '../count-words.ts'
import { shortenFirst } from '../short-pairs.ts'
import type { Words } from '../words.ts'
import { seas } from './seas.ts'

const count = createCounter('fr')
const toSure = count({ one: '# certain', other: '# certains' })
const toPossible = count({ one: '# possible', other: '# possibles' })
const events = count({ one: '# événement', other: '# événements' })

const isDay = (date: string): boolean => /^\d{1,2}(er)?( \p{L}{3}|$)/u.test(date)
const isPlain = (date: string): boolean => !/^(vers|environ|peut-être)|\(/.test(date)
const isBare = (date: string): boolean => isPlain(date) && le(date) === date
/** Days and seasons have an article, months and years have none. */
const le = (date: string): string =>
  isDay(date) || date.startsWith('printemps') ? `le ${date}` : /^(été|automne|hiver)/.test(date) ? `l’${date}` : date
const contract = (text: string): string => text.replace(/^de le /, 'du ').replace(/^à le /, 'au ')
const de = (date: string): string => contract(/^[ao]/.test(le(date)) ? `d’${date}` : `de ${le(date)}`)

const lasted = (from: string, to: string): string =>
  isPlain(from) && isPlain(to) ? `${de(from)} ${contract(`à ${le(to)}`)}` : `${from} – ${to}`
/** "du 20 au 29 novembre 2023 (jour inconnu)" stands behind no preposition. */
const isUnknown = (date: string): boolean => date.includes('(')
const until = (to: string): string =>
  isUnknown(to) ? `fin\u00a0: ${to}` : isBare(to) ? `jusqu’en ${to}` : `jusqu’${contract(`à ${le(to)}`)}`
const since = (from: string): string => (isUnknown(from) ? `début\u00a0: ${from}` : `à partir ${de(from)}`)

/** "1er novembre": no other day has an ordinal. */
const first = (date: string): string => date.replace(/(?<=^|\s)1(?= \p{L}|[–-]|$)/gu, '1er')

export const words: Words = {
  seas,
  toDays: (days, locale) =>
    shortenFirst(
      {
        ...days,
        day: day => first(days.day(day)),
        dayShort: day => first(days.dayShort(day)),
        withYear: (unit, day) => first(days.withYear(unit, day)),
        range: (from, to) => first(days.range(from, to)),
        inZone(utcMs, timeZone) {
          const [day, time] = days.inZone(utcMs, timeZone)
          return [first(day), time.replace(/ (?=heure)/, ', ')]
        },
      },
      locale,
      first,
    ),
  page: {
    comma: ', ',
    series: ', ',
    colon: '\u00a0: ',
    semicolon: '\u00a0; ',
    map: {
      name: 'Carte',
      skip: 'Passer la carte',
      mark: (place, many) => `${place}, ${events(many)}`,
      more: count({ one: '# autre lieu', other: '# autres lieux' }),
      thatWay: places => `${places} dans cette direction`,
      surface: 'Déplacer la carte\u00a0: les flèches la déplacent, plus et moins changent l’échelle',
      zoomIn: 'Agrandir',
      zoomOut: 'Réduire',
      whole: 'Vue d’ensemble',
      region: 'Région',
      probably: place => `Probablement ${place}`,
      unnamed: 'aucun article ne précise le lieu',
      far: (km, way) => `${km} km au ${way}`.replace(/au (?=est|ouest)/, 'à l’'),
      compass: ['nord', 'nord-est', 'est', 'sud-est', 'sud', 'sud-ouest', 'ouest', 'nord-ouest'],
      joins: { mesh: 'un même événement', path: 'd’ici à là' },
      detail: 'Carte détaillée',
      lost: 'La carte détaillée ne s’affiche plus\u00a0; la carte simple la remplace.',
      noDetail: 'La carte détaillée n’a pas pu être chargée\u00a0; la carte simple reste affichée.',
      noSimple: 'La carte simple n’a pas pu être chargée\u00a0; la carte détaillée reste affichée.',
    },
    time: {
      name: 'Chronologie',
      previous: 'Date précédente',
      next: 'Date suivante',
      play: 'Lecture',
      pause: 'Pause',
      slider: 'Date',
      from: 'Du',
      to: 'Au',
      mode: 'Afficher',
      modes: { upto: 'Jusqu’à cette date', window: 'Une période', only: 'Cette date seulement' },
      surely: (now, maybe) => `${toSure(now)}, ${toPossible(maybe)}`,
      published: 'Publication des articles',
      of: (number, total) => `${number} sur ${total}`,
      ofKey: 'événements clés',
      stop: (number, total, date, title) => `${number} sur ${total}\u00a0: ${date}, ${title}`,
      more: count({ one: ' et # autre', other: ' et # autres' }),
      events,
      options: 'Plus d’options de chronologie',
      later: gap => `${gap} plus tard`.replace(/(?<=\p{L}) (?=\d)/u, ' et '),
      axis: gaps => (gaps ? `Axe du temps, intervalles raccourcis\u00a0: ${gaps}` : 'Axe du temps'),
      years: count({ one: '# an', other: '# ans' }),
      months: count({ other: '# mois' }),
      days: count({ one: '# jour', other: '# jours' }),
    },
    date: {
      between: (from, to) => `entre ${le(from)} et ${le(to)}`,
      either: (from, to) => `${from} ou ${to}`,
      lasted,
      until,
      since,
      untilUnknown: to => `${until(to)}, début inconnu`,
      sinceUnknown: from => `${since(from)}, fin inconnue`,
      orBefore: to => `${to} ou avant`,
      orAfter: from => `${from} ou après`,
      unknown: {
        year: span => `${span} (année inconnue)`,
        month: span => `${span} (mois inconnu)`,
        day: span => `${span} (jour inconnu)`,
      },
      at: (date, time) => `${date} à ${time}`,
      there: (said, own) => `${said} (${own} sur place)`,
      about: date => (/^(du|de|d’)/.test(date) ? `environ ${date}` : `vers ${le(date)}`),
      openAbout: (say, date) => say(`${date} environ`),
      perhaps: date => `peut-être ${le(date)}`,
      seasons: { 21: 'printemps', 22: 'été', 23: 'automne', 24: 'hiver' },
      season: (season, year) => `${season} ${year}`,
    },
    story: {
      name: 'Récit',
      events: 'Événements',
      articles: 'Articles',
      ofAll: (some, all) => `${some} sur ${all}`,
      maybe: 'Possible',
      all: count({ one: '# événement', other: 'Les # événements' }),
      key: 'Événements clés',
      search: 'Chercher dans les titres, lieux et citations',
    },
    card: {
      previous: 'Événement précédent',
      next: 'Événement suivant',
      close: 'Fermer',
      copy: 'Copier le lien',
      copied: 'Lien copié',
      notCopied: 'Le lien n’a pas pu être copié\u00a0: il se trouve dans la barre d’adresse',
      notCopiedInFrame: 'Le lien n’a pas pu être copié\u00a0: ouvrez la page complète pour l’obtenir',
      showInArticle: 'Voir dans l’article',
      inferred: 'déduit',
      from: 'Extrait de l’article',
      whole: 'Toutes les citations et sources',
      unsaid: {
        date: 'date déduite par la rédaction\u00a0: aucun article ne la donne',
        site: 'lieu déduit par la rédaction\u00a0: aucun article ne le précise',
        both: 'date et lieu déduits par la rédaction\u00a0: aucun article ne les donne',
      },
      status: { reported: 'Rapporté', planned: 'Prévu', claimed: 'Affirmé', denied: 'Démenti', disputed: 'Contesté' },
    },
    page: {
      theme: 'Couleurs',
      themes: { auto: 'Comme l’appareil', light: 'Clair', dark: 'Sombre' },
      badLink: names => `Une partie de ce lien n’a pas pu être lue\u00a0: ${names}. Le reste est affiché.`,
    },
    rest: {
      coming: 'Cette partie est en cours de chargement…',
      lost: 'Cette partie n’a pas pu être chargée.',
      again: 'Réessayer',
    },
    filter: { name: 'Légende et filtres' },
    signs: {
      name: 'Légende',
      here: 's’est passé ici',
      said: 'l’a déclaré',
      somewhere: 'probablement ici, ou quelque part dans cette zone',
      planned: 'prévu',
      other: 'en plus clair\u00a0: autre date',
    },
    embed: { lost: 'Les codes n’ont pas pu être chargés. Réessayez dans un instant.' },
  },
  later: {
    map: {
      metres: many => `${many}\u00a0m`,
      kilometres: many => `${many}\u00a0km`,
      empty: 'Aucun événement à cette date.',
      placeless: count({
        one: 'Cet événement n’a pas de lieu sur la carte.',
        other: 'Ces # événements n’ont pas de lieu sur la carte.',
      }),
      nearest: title => `Aller au plus proche\u00a0: ${title}`,
      leaveOut: 'Masquer ce qui est seulement possible',
      leftOut: count({
        one: '# événement seulement possible masqué.',
        other: '# événements seulement possibles masqués.',
      }),
      takeIn: 'Les afficher aussi',
    },
    time: {
      linear: 'Échelle de temps régulière',
      type: 'Aller à une date',
      go: 'Aller',
      badDate: 'Saisissez une date comme 2023-11-21, 2023-09 ou 2023',
      missed: date => `Aucun événement n’est daté ainsi\u00a0: ${date}. Voici le plus proche.`,
      zone: 'Heures affichées selon',
      zones: { story: 'le fuseau du récit', local: 'le fuseau de chaque lieu', viewer: 'mon fuseau', utc: 'UTC' },
    },
    passage: 'Événements de cette phrase',
    filter: {
      category: 'Catégorie',
      status: 'Statut',
      place: 'Lieu',
      article: 'Article',
      showing: (some, all) => `${some} sur ${all} événements.`,
      clear: 'Tout afficher',
    },
    search: {
      found: (query, some, all) => `«\u00a0${query}\u00a0»\u00a0: ${some} sur ${all} événements`,
      none: query => `Aucun événement ne contient «\u00a0${query}\u00a0».`,
      lost: 'La recherche n’a pas pu être chargée. Réessayez dans un instant.',
    },
  },
  frame: {
    whole: 'Ouvrir la page complète',
    list: count({ one: '# événement', other: 'Les # événements' }),
    listRest: ', sources et crédits',
    blocked: address =>
      `La page qui contient cette carte ne lui permet pas d’ouvrir de liens. L’adresse est ${address}`,
  },
  embedDialog: {
    title: 'Intégrer cette carte',
    map: title => `Carte\u00a0: ${title}`,
    close: 'Fermer',
    options: 'Options',
    moment: 'Commencer à ce moment',
    list: 'Ouvrir la liste des événements',
    theme: 'Couleurs',
    themes: { auto: 'Comme l’appareil', light: 'Clair', dark: 'Sombre' },
    lang: 'Langue',
    langAuto: 'Celle du lecteur',
    height: 'Hauteur du cadre, en pixels',
    preview: 'Aperçu',
    local: host => `Les lecteurs n’ont pas accès à ${host}\u00a0: copiez ces codes depuis la page publiée.`,
    copy: 'Copier',
    copied: 'Copié',
    notCopied: 'La copie a échoué\u00a0: le texte est sélectionné',
    kinds: {
      frame: { name: 'Cadre simple', note: 'Fonctionne partout où un cadre est permis. Sa hauteur ne change pas.' },
      script: {
        name: 'Cadre et script',
        note: 'Le cadre prend la hauteur de la carte. Les scripts doivent être permis.',
      },
      element: {
        name: 'Élément',
        note: 'Règle sa taille, est lié aux mots de l’article et devient un lien là où aucun script ne s’exécute.',
      },
    },
  },
}
