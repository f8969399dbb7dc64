// Spanish: what the page says.
import { createCounter } from '../count-words.ts'
import { shortenFirst } from '../short-pairs.ts'
import type { Words } from '../words.ts'
import { seas } from './seas.ts'

const count = createCounter('es')
const toSure = count({ one: '# seguro', other: '# seguros' })
const toPossible = count({ one: '# posible', other: '# posibles' })
const events = count({ one: '# evento', other: '# eventos' })

const isDay = (date: string): boolean => /^\d{1,2}( de|$)/.test(date)
const isFeminine = (date: string): boolean => date.startsWith('primavera')
const isSeason = (date: string): boolean => /^(primavera|verano|otoño|invierno)/.test(date)
/** Days and seasons have an article, months and years have none. */
const el = (date: string): string =>
  isFeminine(date) ? `la ${date}` : isDay(date) || isSeason(date) ? `el ${date}` : date
const isPlain = (date: string): boolean => !/^(hacia|quizá|aproximadamente)|\(/.test(date)
const de = (date: string): string => `de ${el(date)}`.replace(/^de el /, 'del ')
const lasted = (from: string, to: string): string =>
  isPlain(from) && isPlain(to) ? `${de(from)} ${`a ${el(to)}`.replace(/^a el /, 'al ')}` : `${from} – ${to}`
/** "del 20 al 29 de noviembre de 2023 (día desconocido)" stands behind no preposition. */
const isUnknown = (date: string): boolean => date.includes('(')
const since = (from: string): string => (isUnknown(from) ? `inicio: ${from}` : `a partir ${de(from)}`)
const until = (to: string): string => (isUnknown(to) ? `final: ${to}` : `hasta ${el(to)}`)

export const words: Words = {
  seas,
  toDays: shortenFirst,
  page: {
    comma: ', ',
    series: ', ',
    colon: ': ',
    semicolon: '; ',
    map: {
      name: 'Mapa',
      skip: 'Saltar el mapa',
      mark: (place, many) => `${place}, ${events(many)}`,
      more: count({ one: '# lugar más', other: '# lugares más' }),
      thatWay: places => `${places} en esa dirección`,
      surface: 'Mover el mapa: las flechas lo desplazan, más y menos cambian la escala',
      zoomIn: 'Acercar',
      zoomOut: 'Alejar',
      whole: 'Toda la historia',
      region: 'Región',
      probably: place => `Probablemente ${place}`,
      unnamed: 'ningún artículo dice dónde',
      far: (km, way) => `${km} km al ${way}`,
      compass: ['norte', 'noreste', 'este', 'sureste', 'sur', 'suroeste', 'oeste', 'noroeste'],
      joins: { mesh: 'un mismo evento', path: 'de aquí a allí' },
      detail: 'Mapa detallado',
      lost: 'El mapa detallado ha fallado; se muestra el sencillo.',
      noDetail: 'No se pudo cargar el mapa detallado; se mantiene el sencillo.',
      noSimple: 'No se pudo cargar el mapa sencillo; se mantiene el detallado.',
    },
    time: {
      name: 'Cronología',
      previous: 'Fecha anterior',
      next: 'Fecha siguiente',
      play: 'Reproducir',
      pause: 'Pausar',
      slider: 'Fecha',
      from: 'Desde',
      to: 'Hasta',
      mode: 'Mostrar',
      modes: { upto: 'Hasta esta fecha', window: 'Un periodo', only: 'Solo esta fecha' },
      surely: (now, maybe) => `${toSure(now)}, ${toPossible(maybe)}`,
      published: 'Publicación de los artículos',
      of: (number, total) => `${number} de ${total}`,
      ofKey: 'eventos clave',
      stop: (number, total, date, title) => `${number} de ${total}: ${date}, ${title}`,
      more: many => ` y ${many} más`,
      events,
      options: 'Más opciones de cronología',
      later: gap => `${gap} después`.replace(/(?<=\p{L}) (?=\d)/u, ' y '),
      axis: gaps => (gaps ? `Eje temporal, intervalos acortados: ${gaps}` : 'Eje temporal'),
      years: count({ one: '# año', other: '# años' }),
      months: count({ one: '# mes', other: '# meses' }),
      days: count({ one: '# día', other: '# días' }),
    },
    date: {
      between: (from, to) => `entre ${el(from)} y ${el(to)}`,
      // "7 u 8", "10 u 11": before the sound of an o
      either: (from, to) => `${from} ${/^(8|11)\b/.test(to) ? 'u' : 'o'} ${to}`,
      lasted,
      until,
      since,
      untilUnknown: to => `${until(to)}, inicio desconocido`,
      sinceUnknown: from => `${since(from)}, final desconocido`,
      orBefore: to => `${to} o antes`,
      orAfter: from => `${from} o después`,
      unknown: {
        year: span => `${span} (año desconocido)`,
        month: span => `${span} (mes desconocido)`,
        day: span => `${span} (día desconocido)`,
      },
      at: (date, time) => `${date}, ${time.replace(/ (?=hora)/, ', ')}`,
      there: (said, own) => `${said} (${own} allí)`,
      about: date => (/^del? /.test(date) ? `aproximadamente ${date}` : `hacia ${el(date)}`),
      openAbout: (say, date) => `aproximadamente ${say(date)}`,
      perhaps: date => `quizá ${el(date)}`,
      seasons: { 21: 'primavera', 22: 'verano', 23: 'otoño', 24: 'invierno' },
      season: (season, year) => `${season} de ${year}`,
    },
    story: {
      name: 'Historia',
      events: 'Eventos',
      articles: 'Artículos',
      ofAll: (some, all) => `${some} de ${all}`,
      maybe: 'Posible',
      all: count({ one: '# evento', other: 'Los # eventos' }),
      key: 'Eventos clave',
      search: 'Buscar en títulos, lugares y citas',
    },
    card: {
      previous: 'Evento anterior',
      next: 'Evento siguiente',
      close: 'Cerrar',
      copy: 'Copiar enlace',
      copied: 'Enlace copiado',
      notCopied: 'No se pudo copiar el enlace: está en la barra de direcciones',
      notCopiedInFrame: 'No se pudo copiar el enlace: abra la página completa para obtenerlo',
      showInArticle: 'Ver en el artículo',
      inferred: 'deducido',
      from: 'Del artículo',
      whole: 'Todas las citas y fuentes',
      unsaid: {
        date: 'fecha deducida por la redacción: ningún artículo la da',
        site: 'lugar deducido por la redacción: ningún artículo lo nombra',
        both: 'fecha y lugar deducidos por la redacción: ningún artículo los da',
      },
      status: {
        reported: 'Relatado',
        planned: 'Previsto',
        claimed: 'Afirmado',
        denied: 'Desmentido',
        disputed: 'Controvertido',
      },
    },
    page: {
      theme: 'Colores',
      themes: { auto: 'Como el dispositivo', light: 'Claro', dark: 'Oscuro' },
      badLink: names => `No se pudo leer una parte de este enlace: ${names}. Se muestra el resto.`,
    },
    rest: {
      coming: 'Esta parte se está cargando…',
      lost: 'No se pudo cargar esta parte.',
      again: 'Reintentar',
    },
    filter: { name: 'Leyenda y filtros' },
    signs: {
      name: 'Leyenda',
      here: 'ocurrió aquí',
      said: 'lo dijo',
      somewhere: 'probablemente aquí o en algún lugar de esta zona',
      planned: 'previsto',
      other: 'más tenue: otra fecha',
    },
    embed: { lost: 'No se pudieron cargar los códigos. Inténtelo de nuevo en un momento.' },
  },
  later: {
    map: {
      metres: many => `${many} m`,
      kilometres: many => `${many} km`,
      empty: 'Ningún evento en esta fecha.',
      placeless: count({
        one: 'Este evento no tiene lugar en el mapa.',
        other: 'Estos # eventos no tienen lugar en el mapa.',
      }),
      nearest: title => `Ir al más cercano: ${title}`,
      leaveOut: 'Omitir lo que solo es posible',
      leftOut: count({ one: '# evento solo posible omitido.', other: '# eventos solo posibles omitidos.' }),
      takeIn: 'Mostrarlos también',
    },
    time: {
      linear: 'Escala de tiempo uniforme',
      type: 'Ir a una fecha',
      go: 'Ir',
      badDate: 'Escriba una fecha como 2023-11-21, 2023-09 o 2023',
      missed: date => `Ningún evento tiene esta fecha: ${date}. Este es el más cercano.`,
      zone: 'Horas según',
      zones: { story: 'el huso de la historia', local: 'el huso de cada lugar', viewer: 'mi huso', utc: 'UTC' },
    },
    passage: 'Eventos en esta frase',
    filter: {
      category: 'Tipo',
      status: 'Estado',
      place: 'Lugar',
      article: 'Artículo',
      showing: (some, all) => `${some} de ${all} eventos.`,
      clear: 'Mostrar todo',
    },
    search: {
      found: (query, some, all) => `«${query}»: ${some} de ${all} eventos`,
      none: query => `Ningún evento contiene «${query}».`,
      lost: 'No se pudo cargar la búsqueda. Inténtelo de nuevo en un momento.',
    },
  },
  frame: {
    whole: 'Abrir la página completa',
    list: count({ one: '# evento', other: 'Los # eventos' }),
    listRest: ', fuentes y créditos',
    blocked: address => `La página que contiene este mapa no le permite abrir enlaces. La dirección es ${address}`,
  },
  embedDialog: {
    title: 'Insertar este mapa',
    map: title => `Mapa: ${title}`,
    close: 'Cerrar',
    options: 'Opciones',
    moment: 'Empezar en este momento',
    list: 'Abrir la lista de eventos',
    theme: 'Colores',
    themes: { auto: 'Como el dispositivo', light: 'Claro', dark: 'Oscuro' },
    lang: 'Idioma',
    langAuto: 'El del lector',
    height: 'Altura del marco en píxeles',
    preview: 'Vista previa',
    local: host => `Los lectores no tienen acceso a ${host}: copie estos códigos desde la página publicada.`,
    copy: 'Copiar',
    copied: 'Copiado',
    notCopied: 'No se pudo copiar: el texto está seleccionado',
    kinds: {
      frame: { name: 'Marco simple', note: 'Funciona donde se admita un marco. Su altura no cambia.' },
      script: { name: 'Marco y script', note: 'El marco tiene la altura del mapa. Hace falta que se admitan scripts.' },
      element: {
        name: 'Elemento',
        note: 'Ajusta su tamaño, está ligado a las palabras del artículo y es un enlace donde no hay scripts.',
      },
    },
  },
}
