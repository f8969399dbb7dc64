// French: what the build alone writes.
import { createCounter } from '../count-words.ts'
import type { BuildWords } from '../words.ts'

const count = createCounter('fr')
const toEvents = count({ one: '# événement', other: '# événements' })
const toArticles = count({ one: '# article', other: '# articles' })

export const buildWords: BuildWords = {
  record: {
    facts: {
      when: 'Quand',
      where: 'Où',
      basis: { stated: 'indiqué dans le texte', resolved: 'établi d’après le texte', inferred: 'déduit' },
      certainty: { certain: '', 'less-certain': ', moins sûr', uncertain: ', incertain' },
      role: {
        site: 'lieu des faits',
        actor: 'auteur de l’acte ou des propos',
        participant: 'participant',
        origin: 'départ',
        destination: 'arrivée',
        affected: 'touché',
        mentioned: 'mentionné',
      },
      precision: {
        exact: 'lieu exact',
        near: 'près de ce lieu',
        city: 'ville',
        district: 'district',
        region: 'région',
        country: 'pays',
        line: 'ligne',
        area: 'zone',
        water: 'étendue d’eau',
      },
      actors: 'Qui',
      corrected: 'Corrigé',
      corrections: 'Corrections',
      disputed: what => `Contesté\u00a0: ${what}`,
      by: names => `par ${names}`,
      published: 'Publication\u00a0:',
      related: 'Événements liés',
      nowhere: 'Sans lieu',
      sources: 'Sources',
      quoted: title => `«\u00a0${title}\u00a0»`,
      translation: 'traduction',
      supports: { what: 'les faits', when: 'la date', where: 'le lieu' },
      says: parts => `Atteste ${parts}.`,
    },
    page: {
      languages: 'Langue',
      licences: 'Licences',
      embed: 'Intégrer',
      unprinted: page => `Les textes des articles ne sont pas imprimés. Ils accompagnent la carte\u00a0: ${page}`,
      borders: {
        held: 'Les frontières montrent qui tient le terrain, d’après Natural Earth 4.1, et non qui devrait le tenir.',
        dashed: ' Les lignes en tirets sont contestées ou sont des lignes de cessez-le-feu.',
        mdl:
          'La ligne de démarcation militaire de l’armistice de 1953 sépare la Corée du Nord et la Corée du Sud. ' +
          'C’est une ligne de cessez-le-feu, et non une frontière reconnue.',
      },
    },
    pages: {
      range: (from, to, all) => `Événements ${from} à ${to} sur ${all}, dans l’ordre chronologique`,
      first: 'Carte et début de la liste',
      previous: 'Page précédente',
      next: 'Page suivante',
      number: (number, all) => `Page ${number} sur ${all}`,
      read: 'Lire l’article',
    },
    files: {
      heading: 'Télécharger les données',
      labels: {
        'events.geojson': 'GeoJSON, pour les cartes',
        'events.csv': 'CSV, pour les tableurs',
        'events.kml': 'KML, pour les globes',
        'timeline.json': 'JSON pour TimelineJS',
        'story.json': 'Tout le récit en JSON',
      },
      nowhere: 'Événements sans lieu',
      outlines: 'Contours des pays',
    },
  },
  front: {
    name: 'Dateline',
    about: 'L’actualité sur une carte à travers le temps, où chaque point cite sa phrase.',
    counts: (events, articles) => `${toEvents(events)} d’après ${toArticles(articles)}`,
    published: date => `Publication\u00a0: ${date}`,
    latest: date => `Dernier article\u00a0: ${date}`,
    empty: {
      title: 'Il n’y a pas encore de récit',
      steps: [
        'Enregistrez le texte d’un article, tel qu’il a été publié, dans seeds/.',
        'Écrivez data/stories/<id>.json\u00a0: README.md explique comment.',
        'Cette page montre le récit dès que le fichier est là, ou ce qui ne va pas.',
      ],
    },
  },
}
