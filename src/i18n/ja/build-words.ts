// Japanese: what the build alone writes.
import type { BuildWords } from '../words.ts'

export const buildWords: BuildWords = {
  record: {
    facts: {
      when: 'いつ',
      where: 'どこ',
      basis: { stated: '本文に明記', resolved: '本文から特定', inferred: '推定' },
      certainty: { certain: '', 'less-certain': '、やや不確か', uncertain: '、不確か' },
      role: {
        site: '起きた場所',
        actor: '行動または発言した側',
        participant: '参加',
        origin: '出発地',
        destination: '到着地',
        affected: '影響を受けた側',
        mentioned: '言及',
      },
      precision: {
        exact: '正確な場所',
        near: 'この付近',
        city: '都市',
        district: '地区',
        region: '地方',
        country: '国',
        line: '線',
        area: '区域',
        water: '水域',
      },
      actors: '誰が',
      corrected: '訂正',
      corrections: '訂正',
      disputed: what => `係争中：${what}`,
      by: names => `文＝${names}`,
      published: '掲載：',
      related: '関連する出来事',
      nowhere: '場所なし',
      sources: '出典',
      quoted: title => `「${title}」`,
      translation: '訳',
      supports: { what: '内容', when: '日時', where: '場所' },
      says: parts => `裏付け：${parts}`,
    },
    page: {
      languages: '言語',
      licences: 'ライセンス',
      embed: '埋め込み',
      unprinted: page => `記事の本文は印刷されません。地図とともに掲載しています：${page}`,
      borders: [
        '国境線はNatural Earth 4.1の記録に基づき、実際に支配している側を示すもので、帰属のあるべき姿を示すものではありません。破線は係争中の境界または停戦ラインです。',
        '1953年の休戦協定による軍事境界線が北朝鮮と韓国を分けています。合意された国境ではなく停戦ラインです。',
      ],
    },
    pages: {
      range: (from, to, all) => `全${all}件中${from}～${to}件目の出来事（時間順）`,
      first: '地図と一覧の先頭',
      previous: '前のページ',
      next: '次のページ',
      number: (number, all) => `${number}/${all}ページ`,
      read: '記事を読む',
    },
    files: {
      heading: 'データのダウンロード',
      labels: {
        'events.geojson': 'GeoJSON（地図用）',
        'events.csv': 'CSV（表計算用）',
        'events.kml': 'KML（地球儀ソフト用）',
        'timeline.json': 'TimelineJS向けJSON',
        'story.json': 'ストーリー全体のJSON',
      },
    },
  },
  front: {
    name: 'Dateline',
    about: 'ニュースを時間でたどる地図に。すべての印が記事の一文を示します。',
    counts: (events, articles) => `記事${articles}本、出来事${events}件`,
    published: date => `掲載：${date}`,
    latest: date => `最新の記事：${date}`,
    empty: {
      title: 'まだストーリーがありません',
      steps: [
        '記事の本文を掲載されたまま seeds/ に保存します。',
        'data/stories/<id>.json を書きます。書き方は README.md にあります。',
        'ファイルができると、このページにストーリーか、直すべき点が表示されます。',
      ],
    },
  },
}
