// German: what the build alone writes.
import { createCounter } from '../count-words.ts'
import type { BuildWords } from '../words.ts'

const count = createCounter('de')
const toEvents = count({ one: '# Ereignis', other: '# Ereignisse' })
const toArticles = count({ one: '# Artikel', other: '# Artikeln' })

export const buildWords: BuildWords = {
  record: {
    facts: {
      when: 'Wann',
      where: 'Wo',
      basis: { stated: 'steht im Text', resolved: 'aus dem Text ermittelt', inferred: 'erschlossen' },
      certainty: { certain: '', 'less-certain': ', weniger sicher', uncertain: ', unsicher' },
      role: {
        site: 'Ort des Geschehens',
        actor: 'handelte oder sprach',
        participant: 'beteiligt',
        origin: 'Ausgangsort',
        destination: 'Ziel',
        affected: 'betroffen',
        mentioned: 'erwähnt',
      },
      precision: {
        exact: 'genauer Ort',
        near: 'in der Nähe',
        city: 'Stadt',
        district: 'Bezirk',
        region: 'Region',
        country: 'Land',
        line: 'Linie',
        area: 'Gebiet',
        water: 'Gewässer',
      },
      actors: 'Wer',
      corrected: 'Berichtigt',
      corrections: 'Berichtigungen',
      disputed: what => `Umstritten: ${what}`,
      by: names => `von ${names}`,
      published: 'Erschienen:',
      related: 'Verwandte Ereignisse',
      nowhere: 'Ohne Ort',
      sources: 'Quellen',
      quoted: title => `„${title}“`,
      translation: 'Übersetzung',
      supports: { what: 'Ereignis', when: 'Datum', where: 'Ort' },
      says: parts => `Belegt ${parts}.`,
    },
    page: {
      languages: 'Sprache',
      licences: 'Lizenzen',
      embed: 'Einbetten',
      unprinted: page => `Die Texte der Artikel werden nicht gedruckt. Sie stehen bei der Karte: ${page}`,
      borders: {
        held: 'Die Grenzen zeigen nach Natural Earth 4.1, wer ein Gebiet kontrolliert, nicht, wem es zusteht.',
        dashed: ' Gestrichelte Linien sind umstritten oder Waffenstillstandslinien.',
        mdl:
          'Die Militärische Demarkationslinie des Waffenstillstands von 1953 trennt Nord- und Südkorea. ' +
          'Sie ist eine Waffenstillstandslinie, keine vereinbarte Grenze.',
      },
    },
    pages: {
      range: (from, to, all) => `Ereignisse ${from} bis ${to} von ${all}, in zeitlicher Folge`,
      first: 'Karte und Anfang der Liste',
      previous: 'Vorige Seite',
      next: 'Nächste Seite',
      number: (number, all) => `Seite ${number} von ${all}`,
      read: 'Artikel lesen',
    },
    files: {
      heading: 'Daten herunterladen',
      labels: {
        'events.geojson': 'GeoJSON, für Karten',
        'events.csv': 'CSV, für Tabellen',
        'events.kml': 'KML, für Globen',
        'timeline.json': 'JSON für TimelineJS',
        'story.json': 'Die ganze Geschichte als JSON',
      },
      nowhere: 'Ereignisse ohne Ort',
      outlines: 'Umrisse der Länder',
    },
  },
  front: {
    name: 'Dateline',
    about: 'Nachrichten als Karten durch die Zeit, auf denen jeder Punkt seinen Satz zitiert.',
    counts: (events, articles) => `${toEvents(events)} aus ${toArticles(articles)}`,
    published: date => `Erschienen: ${date}`,
    latest: date => `Neuester Artikel: ${date}`,
    empty: {
      title: 'Es gibt noch keine Geschichte',
      steps: [
        'Den Text eines Artikels, wie er erschienen ist, in seeds/ ablegen.',
        'data/stories/<id>.json schreiben. Wie das geht, steht in README.md.',
        'Diese Seite zeigt die Geschichte, sobald die Datei da ist, oder was an ihr nicht stimmt.',
      ],
    },
  },
}
