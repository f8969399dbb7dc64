// Chinese in traditional characters: what the build alone writes.
import type { BuildWords } from '../words.ts'

export const buildWords: BuildWords = {
  record: {
    facts: {
      when: '時間',
      where: '地點',
      basis: { stated: '原文寫明', resolved: '依原文得出', inferred: '推斷' },
      certainty: { certain: '', 'less-certain': '，不太確定', uncertain: '，不確定' },
      role: {
        site: '發生地',
        actor: '行動方或發言方',
        participant: '參與方',
        origin: '出發地',
        destination: '目的地',
        affected: '受影響方',
        mentioned: '提及',
      },
      precision: {
        exact: '確切地點',
        near: '附近',
        city: '城市',
        district: '區',
        region: '地區',
        country: '國家',
        line: '線',
        area: '區域',
        water: '水域',
      },
      actors: '相關方',
      corrected: '已更正',
      corrections: '更正',
      disputed: what => `有爭議：${what}`,
      by: names => `作者：${names}`,
      published: '刊出：',
      related: '相關事件',
      nowhere: '無地點',
      sources: '來源',
      quoted: title => `〈${title}〉`,
      translation: '譯文',
      supports: { what: '事實', when: '時間', where: '地點' },
      says: parts => `寫明：${parts}。`,
    },
    page: {
      languages: '語言',
      licences: '授權條款',
      embed: '嵌入',
      unprinted: page => `報導原文不列印，可與地圖一併檢視：${page}`,
      borders: [
        '邊界依據Natural Earth 4.1，顯示實際控制情況，不表示應有歸屬。虛線為有爭議的邊界或停火線。',
        '1953年停戰協定的軍事分界線分隔北韓與南韓。它是停火線，不是議定的國界。',
      ],
    },
    pages: {
      range: (from, to, all) => `第${from}至${to}個事件，共${all}個，依時間順序`,
      first: '地圖與清單開頭',
      previous: '上一頁',
      next: '下一頁',
      number: (number, all) => `第${number}頁，共${all}頁`,
      read: '閱讀報導',
    },
    files: {
      heading: '下載資料',
      labels: {
        'events.geojson': 'GeoJSON（地圖）',
        'events.csv': 'CSV（表格）',
        'events.kml': 'KML（地球軟體）',
        'timeline.json': '供TimelineJS使用的JSON',
        'story.json': '全部內容的JSON',
      },
    },
  },
  front: {
    name: 'Dateline',
    about: '把新聞變成可沿時間瀏覽的地圖，每個標記都引用原句。',
    counts: (events, articles) => `${articles}篇報導，${events}個事件`,
    published: date => `刊出：${date}`,
    latest: date => `最新報導：${date}`,
    empty: {
      title: '還沒有內容',
      steps: [
        '將報導原文依刊出時的樣子存入 seeds/。',
        '編寫 data/stories/<id>.json，方法見 README.md。',
        '檔案就緒後，本頁即顯示內容或其中的問題。',
      ],
    },
  },
}
