// Portuguese: what the page says.
import { createCounter } from '../count-words.ts'
import { shortenFirst } from '../short-pairs.ts'
import type { Words } from '../words.ts'
import { seas } from './seas.ts'

const count = createCounter('pt')
const toSure = count({ one: '# certo', other: '# certos' })
const toPossible = count({ one: '# possível', other: '# possíveis' })
const events = count({ one: '# evento', other: '# eventos' })

const isDay = (date: string): boolean => /^\d{1,2}º?( de|$)/.test(date)
const isSeason = (date: string): boolean => /^(primavera|verão|outono|inverno)/.test(date)
const isFeminine = (date: string): boolean => date.startsWith('primavera')
/** Seasons have an article; days, months and years have none. */
const o = (date: string): string => (isFeminine(date) ? `a ${date}` : isSeason(date) ? `o ${date}` : date)
const contract = (text: string): string =>
  text
    .replace(/^de ([ao]) /, 'd$1 ')
    .replace(/^a o /, 'ao ')
    .replace(/^a a /, 'à ')
const isPlain = (date: string): boolean => !/^(por volta|talvez|aproximadamente)|\(/.test(date)
const lasted = (from: string, to: string): string =>
  isPlain(from) && isPlain(to) ? `${contract(`de ${o(from)}`)} ${contract(`a ${o(to)}`)}` : `${from} – ${to}`
/** "de 20 a 29 de novembro de 2023 (dia desconhecido)" stands behind no preposition. */
const isUnknown = (date: string): boolean => date.includes('(')
const since = (from: string): string => (isUnknown(from) ? `início: ${from}` : `a partir ${contract(`de ${o(from)}`)}`)
const first = (date: string): string => date.replace(/(?<=^|\s)1(?= de|\s–|$)/g, '1º')
const until = (to: string): string => (isUnknown(to) ? `fim: ${to}` : `até ${o(to)}`)

export const words: Words = {
  seas,
  // "1º de novembro": no other day has an ordinal
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
          return [first(day), time.replace(/ (?=Horário)/, ', ')]
        },
      },
      locale,
      first,
    ),
  page: {
    comma: ', ',
    series: ', ',
    colon: ': ',
    semicolon: '; ',
    map: {
      name: 'Mapa',
      skip: 'Pular o mapa',
      mark: (place, many) => `${place}, ${events(many)}`,
      more: count({ one: 'mais # lugar', other: 'mais # lugares' }),
      thatWay: places => `${places} nessa direção`,
      surface: 'Mover o mapa: as setas o deslocam, mais e menos mudam a escala',
      zoomIn: 'Aproximar',
      zoomOut: 'Afastar',
      whole: 'A história toda',
      region: 'Região',
      probably: place => `Provavelmente ${place}`,
      unnamed: 'nenhum artigo diz onde',
      far: (km, way) => `${km} km ${way}`,
      compass: ['ao norte', 'a nordeste', 'a leste', 'a sudeste', 'ao sul', 'a sudoeste', 'a oeste', 'a noroeste'],
      joins: { mesh: 'um mesmo evento', path: 'daqui para lá' },
      detail: 'Mapa detalhado',
      lost: 'O mapa detalhado falhou; o simples está na tela.',
      noDetail: 'Não foi possível carregar o mapa detalhado; o simples permanece.',
      noSimple: 'Não foi possível carregar o mapa simples; o detalhado permanece.',
    },
    time: {
      name: 'Cronologia',
      previous: 'Data anterior',
      next: 'Próxima data',
      play: 'Reproduzir',
      pause: 'Pausar',
      slider: 'Data',
      from: 'De',
      to: 'Até',
      mode: 'Mostrar',
      modes: { upto: 'Até esta data', window: 'Um período', only: 'Só esta data' },
      surely: (now, maybe) => `${toSure(now)}, ${toPossible(maybe)}`,
      published: 'Publicação dos artigos',
      of: (number, total) => `${number} de ${total}`,
      ofKey: 'eventos principais',
      stop: (number, total, date, title) => `${number} de ${total}: ${date}, ${title}`,
      more: many => ` e mais ${many}`,
      events,
      options: 'Mais opções de cronologia',
      later: gap => `${gap} depois`.replace(/(?<=\p{L}) (?=\d)/u, ' e '),
      axis: gaps => (gaps ? `Linha do tempo, intervalos encurtados: ${gaps}` : 'Linha do tempo'),
      years: count({ one: '# ano', other: '# anos' }),
      months: count({ one: '# mês', other: '# meses' }),
      days: count({ one: '# dia', other: '# dias' }),
    },
    date: {
      between: (from, to) => `entre ${o(from)} e ${o(to)}`,
      either: (from, to) => `${from} ou ${to}`,
      lasted,
      until,
      since,
      untilUnknown: to => `${until(to)}, início desconhecido`,
      sinceUnknown: from => `${since(from)}, fim desconhecido`,
      orBefore: to => `${to} ou antes`,
      orAfter: from => `${from} ou depois`,
      unknown: {
        year: span => `${span} (ano desconhecido)`,
        month: span => `${span} (mês desconhecido)`,
        day: span => `${span} (dia desconhecido)`,
      },
      at: (date, time) => `${date}, ${time}`,
      there: (said, own) => `${said} (${own} no local)`,
      about: date => (/^d[eao] /.test(date) ? `aproximadamente ${date}` : `por volta ${contract(`de ${o(date)}`)}`),
      openAbout: (say, date) => `aproximadamente ${say(date)}`,
      perhaps: date => `talvez ${isDay(date) ? `em ${date}` : o(date)}`,
      seasons: { 21: 'primavera', 22: 'verão', 23: 'outono', 24: 'inverno' },
      season: (season, year) => `${season} de ${year}`,
    },
    story: {
      name: 'História',
      events: 'Eventos',
      articles: 'Artigos',
      ofAll: (some, all) => `${some} de ${all}`,
      maybe: 'Possível',
      all: count({ one: '# evento', other: 'Todos os # eventos' }),
      key: 'Eventos principais',
      search: 'Buscar em títulos, lugares e citações',
    },
    card: {
      previous: 'Evento anterior',
      next: 'Próximo evento',
      close: 'Fechar',
      copy: 'Copiar link',
      copied: 'Link copiado',
      notCopied: 'Não foi possível copiar o link: ele está na barra de endereços',
      notCopiedInFrame: 'Não foi possível copiar o link: abra a página inteira para obtê-lo',
      showInArticle: 'Ver no artigo',
      inferred: 'deduzido',
      from: 'Do artigo',
      whole: 'Todas as citações e fontes',
      unsaid: {
        date: 'data deduzida pela redação: nenhum artigo a informa',
        site: 'lugar deduzido pela redação: nenhum artigo o nomeia',
        both: 'data e lugar deduzidos pela redação: nenhum artigo os informa',
      },
      status: {
        reported: 'Relatado',
        planned: 'Previsto',
        claimed: 'Alegado',
        denied: 'Desmentido',
        disputed: 'Contestado',
      },
    },
    page: {
      theme: 'Cores',
      themes: { auto: 'Como o dispositivo', light: 'Claro', dark: 'Escuro' },
      badLink: names => `Não foi possível ler uma parte deste link: ${names}. O resto é mostrado.`,
    },
    rest: {
      coming: 'Carregando esta parte…',
      lost: 'Não foi possível carregar esta parte.',
      again: 'Tentar de novo',
    },
    filter: { name: 'Legenda e filtros' },
    signs: {
      name: 'Legenda',
      here: 'aconteceu aqui',
      said: 'disse isso',
      somewhere: 'provavelmente aqui ou em algum lugar desta área',
      planned: 'previsto',
      other: 'mais claro: outra data',
    },
    embed: { lost: 'Não foi possível carregar os códigos. Tente de novo daqui a pouco.' },
  },
  later: {
    map: {
      metres: many => `${many} m`,
      kilometres: many => `${many} km`,
      empty: 'Nenhum evento nesta data.',
      placeless: count({
        one: 'Este evento não tem lugar no mapa.',
        other: 'Estes # eventos não têm lugar no mapa.',
      }),
      nearest: title => `Ir ao mais próximo: ${title}`,
      leaveOut: 'Omitir o que é apenas possível',
      leftOut: count({ one: '# evento apenas possível omitido.', other: '# eventos apenas possíveis omitidos.' }),
      takeIn: 'Mostrá-los também',
    },
    time: {
      linear: 'Escala de tempo uniforme',
      type: 'Ir para uma data',
      go: 'Ir',
      badDate: 'Digite uma data como 2023-11-21, 2023-09 ou 2023',
      missed: date => `Nenhum evento tem esta data: ${date}. Este é o mais próximo.`,
      zone: 'Horários segundo',
      zones: { story: 'o fuso da história', local: 'o fuso de cada lugar', viewer: 'meu fuso', utc: 'UTC' },
    },
    passage: 'Eventos nesta frase',
    filter: {
      category: 'Tipo',
      status: 'Situação',
      place: 'Lugar',
      article: 'Artigo',
      showing: (some, all) => `${some} de ${all} eventos.`,
      clear: 'Mostrar tudo',
    },
    search: {
      found: (query, some, all) => `“${query}”: ${some} de ${all} eventos`,
      none: query => `Nenhum evento contém “${query}”.`,
      lost: 'Não foi possível carregar a busca. Tente de novo daqui a pouco.',
    },
  },
  frame: {
    whole: 'Abrir a página inteira',
    list: count({ one: '# evento', other: 'Todos os # eventos' }),
    listRest: ', fontes e créditos',
    blocked: address => `A página em que está este mapa não o deixa abrir links. O endereço é ${address}`,
  },
  embedDialog: {
    title: 'Incorporar este mapa',
    map: title => `Mapa: ${title}`,
    close: 'Fechar',
    options: 'Opções',
    moment: 'Começar neste momento',
    list: 'Abrir a lista de eventos',
    theme: 'Cores',
    themes: { auto: 'Como o dispositivo', light: 'Claro', dark: 'Escuro' },
    lang: 'Idioma',
    langAuto: 'O do leitor',
    height: 'Altura do quadro em pixels',
    preview: 'Prévia',
    local: host => `Os leitores não têm acesso a ${host}: copie estes códigos da página publicada.`,
    copy: 'Copiar',
    copied: 'Copiado',
    notCopied: 'Não foi possível copiar: o texto está selecionado',
    kinds: {
      frame: { name: 'Quadro simples', note: 'Funciona onde quadros são permitidos. A altura não muda.' },
      script: {
        name: 'Quadro e script',
        note: 'O quadro tem a altura do mapa. É preciso que scripts sejam permitidos.',
      },
      element: {
        name: 'Elemento',
        note: 'Ajusta o próprio tamanho, liga-se às palavras do artigo e é um link onde scripts não rodam.',
      },
    },
  },
}
