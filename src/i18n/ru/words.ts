// Russian: what the page says.
import { createCounter } from '../count-words.ts'
import { shortenFirst } from '../short-pairs.ts'
import type { Words } from '../words.ts'
import { seas } from './seas.ts'

const count = createCounter('ru')
const events = count({ one: '# событие', few: '# события', other: '# событий' })
const places = count({ one: 'ещё # место', few: 'ещё # места', other: 'ещё # мест' })

/** Intl gives months, and the table below seasons, in the nominative; days stand in the genitive already. */
const genitive = (date: string): string =>
  toYear(date)
    .replace(/^весна/, 'весны')
    .replace(/^лето/, 'лета')
    .replace(/^(осен|зим)(ь|а)/, (_, stem: string) => `${stem}${stem === 'зим' ? 'ы' : 'и'}`)
    .replace(/^(март|август)(?= |$)/, '$1а')
    .replace(/^(\p{L}+)[ьй](?= |$)/u, '$1я')
const instrumental = (date: string): string =>
  toYear(date)
    .replace(/^(весн|зим)а/, '$1ой')
    .replace(/^лето/, 'летом')
    .replace(/^осень/, 'осенью')
    .replace(/^(март|август)(?= |$)/, '$1ом')
    .replace(/^(апрел|ма|июн|июл)[ьй](?= |$)/, '$1ем')
    .replace(/^(\p{L}+)ь(?= |$)/u, '$1ём')
/** "2023 г.": a year alone would pass for a number. */
const toYear = (date: string): string => (/^\d{4}$/.test(date) ? `${date} г.` : date)
const areYears = (from: string, to: string): boolean => /^\d{4},\d{4}$/.test(`${from},${to}`)
const isPlain = (date: string): boolean => !/^(около|возможно)|\(/.test(date)

const lasted = (from: string, to: string): string =>
  areYears(from, to)
    ? `${from}–${to} гг.`
    : isPlain(from) && isPlain(to)
      ? `с ${genitive(from)} по ${accusative(to)}`
      : `${toYear(from)} — ${toYear(to)}`
const accusative = (date: string): string => toYear(date).replace(/^(весн|зим)а/, '$1у')
/** "с 20 по 29 ноября 2023 г. (день неизвестен)" stands behind no preposition. */
const isUnknown = (date: string): boolean => date.includes('(')
const until = (to: string): string => (isUnknown(to) ? `окончание: ${to}` : `до ${genitive(to)}`)
const since = (from: string): string => (isUnknown(from) ? `начало: ${from}` : `с ${genitive(from)}`)

export const words: Words = {
  seas,
  toDays: shortenFirst,
  page: {
    comma: ', ',
    series: ', ',
    colon: ': ',
    semicolon: '; ',
    map: {
      name: 'Карта',
      skip: 'Пропустить карту',
      mark: (place, many) => `${place}, ${events(many)}`,
      more: places,
      thatWay: named => `${named} в этом направлении`,
      surface: 'Перемещение по карте: стрелки сдвигают, плюс и минус меняют масштаб',
      zoomIn: 'Приблизить',
      zoomOut: 'Отдалить',
      whole: 'Вся история',
      region: 'Регион',
      probably: place => `Вероятно, ${place}`,
      unnamed: 'ни в одной статье место не названо',
      far: (km, way) => `${km} км ${way}`,
      compass: [
        'к северу',
        'к северо-востоку',
        'к востоку',
        'к юго-востоку',
        'к югу',
        'к юго-западу',
        'к западу',
        'к северо-западу',
      ],
      joins: { mesh: 'одно событие', path: 'отсюда туда' },
      detail: 'Подробная карта',
      lost: 'Подробная карта недоступна; показана простая.',
      noDetail: 'Не удалось загрузить подробную карту; остаётся простая.',
      noSimple: 'Не удалось загрузить простую карту; остаётся подробная.',
    },
    time: {
      name: 'Время',
      previous: 'Предыдущая дата',
      next: 'Следующая дата',
      play: 'Воспроизвести',
      pause: 'Пауза',
      slider: 'Дата',
      from: 'С',
      to: 'По',
      mode: 'Показать',
      modes: { upto: 'До этой даты', window: 'Период', only: 'Только эту дату' },
      surely: (now, maybe) => `точно: ${now}, возможно: ${maybe}`,
      published: 'Публикация статей',
      of: (number, total) => `${number} из ${total}`,
      ofKey: '(ключевые события)',
      stop: (number, total, date, title) => `${number} из ${total}: ${date}, ${title}`,
      more: many => ` и ещё ${many}`,
      events,
      options: 'Другие настройки времени',
      later: gap => `${gap} спустя`,
      axis: gaps => (gaps ? `Шкала времени, сокращённые промежутки: ${gaps}` : 'Шкала времени'),
      years: count({ one: '# год', few: '# года', other: '# лет' }),
      months: count({ one: '# месяц', few: '# месяца', other: '# месяцев' }),
      days: count({ one: '# день', few: '# дня', other: '# дней' }),
    },
    date: {
      between: (from, to) =>
        areYears(from, to)
          ? `между ${from} и ${to} гг.`
          : isPlain(from) && isPlain(to)
            ? `между ${instrumental(from)} и ${instrumental(to)}`
            : `${from} — ${to}`,
      either: (from, to) => `${from} или ${to}`,
      lasted,
      until,
      since,
      untilUnknown: to => `${until(to)}, начало неизвестно`,
      sinceUnknown: from => `${since(from)}, окончание неизвестно`,
      orBefore: to => `${toYear(to)} или раньше`,
      orAfter: from => `${toYear(from)} или позже`,
      unknown: {
        year: span => `${span} (год неизвестен)`,
        month: span => `${toYear(span)} (месяц неизвестен)`,
        day: span => `${toYear(span)} (день неизвестен)`,
      },
      // "22:43 (Корея, стандартное время)"
      at: (date, time) => `${date}, ${time.replace(/ (\p{Script=Cyrillic}.*)/u, ' ($1)')}`,
      there: (said, own) => `${said}; местное время: ${own}`,
      about: date => (/^с |гг/.test(date) ? `приблизительно ${date}` : `около ${genitive(date)}`),
      openAbout: (say, date) => `примерно ${say(date)}`,
      perhaps: date => `возможно, ${toYear(date)}`,
      seasons: { 21: 'весна', 22: 'лето', 23: 'осень', 24: 'зима' },
      season: (season, year) => `${season} ${toYear(year)}`,
    },
    story: {
      name: 'История',
      events: 'События',
      articles: 'Статьи',
      ofAll: (some, all) => `${some} из ${all}`,
      maybe: 'Возможно',
      all: count({ other: 'Все события (#)' }),
      key: 'Ключевые события',
      search: 'Поиск по заголовкам, местам и цитатам',
    },
    card: {
      previous: 'Предыдущее событие',
      next: 'Следующее событие',
      close: 'Закрыть',
      copy: 'Скопировать ссылку',
      copied: 'Ссылка скопирована',
      notCopied: 'Не удалось скопировать ссылку. Её можно взять из адресной строки',
      notCopiedInFrame: 'Не удалось скопировать ссылку: откройте страницу целиком',
      showInArticle: 'Показать в статье',
      inferred: 'вывод редакции',
      from: 'Из статьи',
      whole: 'Все цитаты и источники',
      unsaid: {
        date: 'дата установлена редакцией: в статьях её нет',
        site: 'место установлено редакцией: в статьях оно не названо',
        both: 'дата и место установлены редакцией: в статьях их нет',
      },
      status: {
        reported: 'Сообщается',
        planned: 'Запланировано',
        claimed: 'Утверждается',
        denied: 'Опровергается',
        disputed: 'Оспаривается',
      },
    },
    page: {
      theme: 'Цвета',
      themes: { auto: 'Как на устройстве', light: 'Светлые', dark: 'Тёмные' },
      badLink: names => `Часть этой ссылки не удалось прочитать: ${names}. Остальное показано.`,
    },
    rest: {
      coming: 'Эта часть загружается…',
      lost: 'Эту часть не удалось загрузить.',
      again: 'Попробовать ещё раз',
    },
    filter: { name: 'Обозначения и фильтры' },
    signs: {
      name: 'Обозначения',
      here: 'произошло здесь',
      said: 'заявление',
      somewhere: 'вероятно, где-то здесь',
      planned: 'запланировано',
      other: 'бледнее: другая дата',
    },
    embed: { lost: 'Не удалось загрузить код для вставки. Попробуйте чуть позже.' },
  },
  later: {
    map: {
      metres: many => `${many} м`,
      kilometres: many => `${many} км`,
      empty: 'На эту дату событий нет.',
      placeless: many => (many === 1 ? 'У этого события нет места на карте.' : `Без места на карте: ${events(many)}.`),
      nearest: title => `К ближайшему: ${title}`,
      leaveOut: 'Скрыть возможные',
      leftOut: many => `Скрыто возможных: ${many}.`,
      takeIn: 'Показать и их',
    },
    time: {
      linear: 'Равномерная шкала времени',
      type: 'Перейти к дате',
      go: 'Перейти',
      badDate: 'Введите дату, например 2023-11-21, 2023-09 или 2023',
      missed: date => `Событий с этой датой нет (${date}). Показано ближайшее.`,
      zone: 'Часовой пояс',
      zones: { story: 'истории', local: 'каждого места', viewer: 'мой', utc: 'UTC' },
    },
    passage: 'События в этом предложении',
    filter: {
      category: 'Вид',
      status: 'Статус',
      place: 'Место',
      article: 'Статья',
      showing: (some, all) => `Показано событий: ${some} из ${all}.`,
      clear: 'Показать все',
    },
    search: {
      found: (query, some, all) => `«${query}»: событий ${some} из ${all}`,
      none: query => `Нет событий, где встречается «${query}».`,
      lost: 'Не удалось загрузить поиск. Попробуйте чуть позже.',
    },
  },
  frame: {
    whole: 'Открыть страницу целиком',
    list: count({ other: 'Все события (#)' }),
    listRest: ', источники и авторы',
    blocked: address => `Страница с этой картой не даёт открывать ссылки. Адрес: ${address}`,
  },
  embedDialog: {
    title: 'Встроить эту карту',
    map: title => `Карта: ${title}`,
    close: 'Закрыть',
    options: 'Настройки',
    moment: 'Начать с этого момента',
    list: 'Открыть список событий',
    theme: 'Цвета',
    themes: { auto: 'Как на устройстве', light: 'Светлые', dark: 'Тёмные' },
    lang: 'Язык',
    langAuto: 'Язык читателя',
    height: 'Высота фрейма в пикселях',
    preview: 'Предпросмотр',
    local: host => `Читателям недоступен адрес ${host}: скопируйте код с опубликованной страницы.`,
    copy: 'Скопировать',
    copied: 'Скопировано',
    notCopied: 'Не удалось скопировать. Текст выделен, скопируйте его сами',
    kinds: {
      frame: { name: 'Простой фрейм', note: 'Работает везде, где разрешены фреймы. Высота не меняется.' },
      script: {
        name: 'Фрейм и скрипт',
        note: 'Высота фрейма равна высоте карты. Нужно, чтобы скрипты были разрешены.',
      },
      element: {
        name: 'Элемент',
        note: 'Сам подбирает размер, связан со словами статьи, а там, где скрипты не работают, становится ссылкой.',
      },
    },
  },
}
