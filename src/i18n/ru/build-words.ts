// Russian: what the build alone writes.
import { createCounter } from '../count-words.ts'
import type { BuildWords } from '../words.ts'

const count = createCounter('ru')
const toEvents = count({ one: '# событие', few: '# события', other: '# событий' })
const toArticles = count({ one: '# статьи', other: '# статей' })

export const buildWords: BuildWords = {
  record: {
    facts: {
      when: 'Когда',
      where: 'Где',
      basis: { stated: 'указано в тексте', resolved: 'установлено по тексту', inferred: 'вывод редакции' },
      certainty: { certain: '', 'less-certain': ', менее достоверно', uncertain: ', под вопросом' },
      role: {
        site: 'место события',
        actor: 'кто действовал или говорил',
        participant: 'участник',
        origin: 'откуда',
        destination: 'куда',
        affected: 'затронуто',
        mentioned: 'упомянуто',
      },
      precision: {
        exact: 'точное место',
        near: 'рядом с этим местом',
        city: 'город',
        district: 'район',
        region: 'регион',
        country: 'страна',
        line: 'линия',
        area: 'территория',
        water: 'акватория',
      },
      actors: 'Кто',
      corrected: 'Исправлено',
      corrections: 'Исправления',
      disputed: what => `Спорно: ${what}`,
      by: names => `текст: ${names}`,
      published: 'Опубликовано:',
      related: 'По теме',
      nowhere: 'Без места',
      sources: 'Источники',
      quoted: title => `«${title}»`,
      translation: 'перевод',
      supports: { what: 'событие', when: 'дата', where: 'место' },
      says: parts => `Указано: ${parts}.`,
    },
    page: {
      languages: 'Язык',
      licences: 'Лицензии',
      embed: 'Встроить',
      unprinted: page => `Тексты статей не печатаются. Они приведены рядом с картой: ${page}`,
      borders: {
        held:
          'Границы показывают, кто контролирует территорию по данным Natural Earth 4.1, а не кто должен её ' +
          'контролировать.',
        dashed: ' Пунктиром обозначены спорные границы и линии прекращения огня.',
        mdl:
          'Военная демаркационная линия по перемирию 1953 года разделяет Северную и Южную Корею. ' +
          'Это линия прекращения огня, а не согласованная граница.',
      },
    },
    pages: {
      range: (from, to, all) => `События с ${from} по ${to} из ${all}, в хронологическом порядке`,
      first: 'Карта и начало списка',
      previous: 'Предыдущая страница',
      next: 'Следующая страница',
      number: (number, all) => `Страница ${number} из ${all}`,
      read: 'Читать статью',
    },
    files: {
      heading: 'Скачать данные',
      labels: {
        'events.geojson': 'GeoJSON — для карт',
        'events.csv': 'CSV — для таблиц',
        'events.kml': 'KML — для глобусов',
        'timeline.json': 'JSON для TimelineJS',
        'story.json': 'Вся история в JSON',
      },
      nowhere: 'События без места',
      outlines: 'Контуры стран',
    },
  },
  front: {
    name: 'Dateline',
    about: 'Новости на картах во времени, где за каждой точкой стоит фраза из статьи.',
    counts: (events, articles) => `${toEvents(events)} из ${toArticles(articles)}`,
    published: date => `Опубликовано: ${date}`,
    latest: date => `Последняя статья: ${date}`,
    empty: {
      title: 'Пока нет ни одной истории',
      steps: [
        'Сохраните текст статьи в том виде, в каком он вышел, в seeds/.',
        'Напишите data/stories/<id>.json: как это сделать, сказано в README.md.',
        'Эта страница покажет историю, как только появится файл, или укажет, что в нём не так.',
      ],
    },
  },
}
