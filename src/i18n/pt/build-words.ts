// Portuguese: what the build alone writes.
import { createCounter } from '../count-words.ts'
import type { BuildWords } from '../words.ts'

const count = createCounter('pt')
const toEvents = count({ one: '# evento', other: '# eventos' })
const toArticles = count({ one: '# artigo', other: '# artigos' })

export const buildWords: BuildWords = {
  record: {
    facts: {
      when: 'Quando',
      where: 'Onde',
      basis: { stated: 'informado no texto', resolved: 'determinado a partir do texto', inferred: 'deduzido' },
      certainty: { certain: '', 'less-certain': ', menos certo', uncertain: ', incerto' },
      role: {
        site: 'local do acontecimento',
        actor: 'quem agiu ou falou',
        participant: 'participante',
        origin: 'origem',
        destination: 'destino',
        affected: 'afetado',
        mentioned: 'mencionado',
      },
      precision: {
        exact: 'lugar exato',
        near: 'perto deste lugar',
        city: 'cidade',
        district: 'distrito',
        region: 'região',
        country: 'país',
        line: 'linha',
        area: 'área',
        water: 'águas',
      },
      actors: 'Quem',
      corrected: 'Corrigido',
      corrections: 'Correções',
      disputed: what => `Em disputa: ${what}`,
      by: names => `por ${names}`,
      published: 'Publicado:',
      related: 'Eventos relacionados',
      nowhere: 'Sem lugar',
      sources: 'Fontes',
      quoted: title => `“${title}”`,
      translation: 'tradução',
      supports: { what: 'o quê', when: 'quando', where: 'onde' },
      says: parts => `Diz ${parts}.`,
    },
    page: {
      languages: 'Idioma',
      licences: 'Licenças',
      embed: 'Incorporar',
      unprinted: page => `Os textos dos artigos não são impressos. Eles acompanham o mapa: ${page}`,
      borders: {
        held:
          'As fronteiras mostram quem controla o terreno, segundo o Natural Earth 4.1, não quem deveria ' +
          'controlá-lo.',
        dashed: ' As linhas tracejadas estão em disputa ou são linhas de cessar-fogo.',
        mdl:
          'A Linha de Demarcação Militar do armistício de 1953 separa a Coreia do Norte e a Coreia do Sul. ' +
          'É uma linha de cessar-fogo, não uma fronteira acordada.',
      },
    },
    pages: {
      range: (from, to, all) => `Eventos ${from} a ${to} de ${all}, por ordem cronológica`,
      first: 'Mapa e início da lista',
      previous: 'Página anterior',
      next: 'Próxima página',
      number: (number, all) => `Página ${number} de ${all}`,
      read: 'Ler o artigo',
    },
    files: {
      heading: 'Baixar os dados',
      labels: {
        'events.geojson': 'GeoJSON, para mapas',
        'events.csv': 'CSV, para tabelas',
        'events.kml': 'KML, para globos',
        'timeline.json': 'JSON para TimelineJS',
        'story.json': 'A história toda em JSON',
      },
      nowhere: 'Eventos sem lugar',
      outlines: 'Contornos dos países',
    },
  },
  front: {
    name: 'Dateline',
    about: 'Notícias como mapas ao longo do tempo, em que cada ponto cita sua frase.',
    counts: (events, articles) => `${toEvents(events)} de ${toArticles(articles)}`,
    published: date => `Publicado: ${date}`,
    latest: date => `Artigo mais recente: ${date}`,
    empty: {
      title: 'Ainda não há nenhuma história',
      steps: [
        'Salve o texto de um artigo, como foi publicado, em seeds/.',
        'Escreva data/stories/<id>.json: README.md explica como.',
        'Esta página mostra a história assim que o arquivo existir, ou o que há de errado com ele.',
      ],
    },
  },
}
