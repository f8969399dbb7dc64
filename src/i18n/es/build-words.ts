// Spanish: what the build alone writes.
import { createCounter } from '../count-words.ts'
import type { BuildWords } from '../words.ts'

const count = createCounter('es')
const toEvents = count({ one: '# evento', other: '# eventos' })
const toArticles = count({ one: '# artículo', other: '# artículos' })

export const buildWords: BuildWords = {
  record: {
    facts: {
      when: 'Cuándo',
      where: 'Dónde',
      basis: { stated: 'indicado en el texto', resolved: 'establecido a partir del texto', inferred: 'deducido' },
      certainty: { certain: '', 'less-certain': ', menos seguro', uncertain: ', incierto' },
      role: {
        site: 'lugar de los hechos',
        actor: 'quien actuó o habló',
        participant: 'participante',
        origin: 'origen',
        destination: 'destino',
        affected: 'afectado',
        mentioned: 'mencionado',
      },
      precision: {
        exact: 'lugar exacto',
        near: 'cerca de este lugar',
        city: 'ciudad',
        district: 'distrito',
        region: 'región',
        country: 'país',
        line: 'línea',
        area: 'zona',
        water: 'aguas',
      },
      actors: 'Quién',
      corrected: 'Corregido',
      corrections: 'Correcciones',
      disputed: what => `En disputa: ${what}`,
      by: names => `por ${names}`,
      published: 'Publicado:',
      related: 'Eventos relacionados',
      nowhere: 'Sin lugar',
      sources: 'Fuentes',
      quoted: title => `«${title}»`,
      translation: 'traducción',
      supports: { what: 'qué', when: 'cuándo', where: 'dónde' },
      says: parts => `Dice ${parts}.`,
    },
    page: {
      languages: 'Idioma',
      licences: 'Licencias',
      embed: 'Insertar',
      unprinted: page => `Los textos de los artículos no se imprimen. Acompañan al mapa: ${page}`,
      borders: {
        held:
          'Las fronteras muestran quién controla el terreno, según Natural Earth 4.1, no quién debería ' +
          'controlarlo.',
        dashed: ' Las líneas discontinuas están en disputa o son líneas de alto el fuego.',
        mdl:
          'La Línea de Demarcación Militar del armisticio de 1953 separa Corea del Norte y Corea del Sur. ' +
          'Es una línea de alto el fuego, no una frontera acordada.',
      },
    },
    pages: {
      range: (from, to, all) => `Eventos ${from} a ${to} de ${all}, en orden cronológico`,
      first: 'Mapa y comienzo de la lista',
      previous: 'Página anterior',
      next: 'Página siguiente',
      number: (number, all) => `Página ${number} de ${all}`,
      read: 'Leer el artículo',
    },
    files: {
      heading: 'Descargar los datos',
      labels: {
        'events.geojson': 'GeoJSON, para mapas',
        'events.csv': 'CSV, para tablas',
        'events.kml': 'KML, para globos terráqueos',
        'timeline.json': 'JSON para TimelineJS',
        'story.json': 'Toda la historia en JSON',
      },
      nowhere: 'Eventos sin lugar',
      outlines: 'Contornos de los países',
    },
  },
  front: {
    name: 'Dateline',
    about: 'Las noticias como mapas a través del tiempo, donde cada punto cita su frase.',
    counts: (events, articles) => `${toEvents(events)} de ${toArticles(articles)}`,
    published: date => `Publicado: ${date}`,
    latest: date => `Último artículo: ${date}`,
    empty: {
      title: 'Todavía no hay ninguna historia',
      steps: [
        'Guarde el texto de un artículo, tal como se publicó, en seeds/.',
        'Escriba data/stories/<id>.json: README.md explica cómo.',
        'Esta página muestra la historia en cuanto exista el archivo, o qué falla en él.',
      ],
    },
  },
}
