// Chinese in simplified characters: what the build alone writes.
import type { BuildWords } from '../words.ts'

export const buildWords: BuildWords = {
  record: {
    facts: {
      when: '时间',
      where: '地点',
      basis: { stated: '原文写明', resolved: '据原文得出', inferred: '推断' },
      certainty: { certain: '', 'less-certain': '，不太确定', uncertain: '，不确定' },
      role: {
        site: '发生地',
        actor: '行动方或发言方',
        participant: '参与方',
        origin: '出发地',
        destination: '目的地',
        affected: '受影响方',
        mentioned: '提及',
      },
      precision: {
        exact: '确切地点',
        near: '附近',
        city: '城市',
        district: '区县',
        region: '地区',
        country: '国家',
        line: '线',
        area: '区域',
        water: '水域',
      },
      actors: '相关方',
      corrected: '已更正',
      corrections: '更正',
      disputed: what => `有争议：${what}`,
      by: names => `作者：${names}`,
      published: '发布：',
      related: '相关事件',
      nowhere: '无地点',
      sources: '来源',
      quoted: title => `《${title}》`,
      translation: '译文',
      supports: { what: '事实', when: '时间', where: '地点' },
      says: parts => `写明：${parts}。`,
    },
    page: {
      languages: '语言',
      licences: '许可',
      embed: '嵌入',
      unprinted: page => `报道原文不打印，可与地图一并查看：${page}`,
      borders: [
        '边界依据Natural Earth 4.1，显示实际控制情况，不表示应有归属。虚线为有争议的边界或停火线。',
        '1953年停战协定的军事分界线分隔朝鲜和韩国。它是停火线，不是议定的国界。',
      ],
    },
    pages: {
      range: (from, to, all) => `第${from}至${to}个事件，共${all}个，按时间顺序`,
      first: '地图与列表开头',
      previous: '上一页',
      next: '下一页',
      number: (number, all) => `第${number}页，共${all}页`,
      read: '阅读报道',
    },
    files: {
      heading: '下载数据',
      labels: {
        'events.geojson': 'GeoJSON（地图）',
        'events.csv': 'CSV（表格）',
        'events.kml': 'KML（地球软件）',
        'timeline.json': '用于TimelineJS的JSON',
        'story.json': '全部内容的JSON',
      },
    },
  },
  front: {
    name: 'Dateline',
    about: '把新闻变成可沿时间浏览的地图，每个标记都引用原句。',
    counts: (events, articles) => `${articles}篇报道，${events}个事件`,
    published: date => `发布：${date}`,
    latest: date => `最新报道：${date}`,
    empty: {
      title: '还没有内容',
      steps: [
        '将报道原文按发布时的样子存入 seeds/。',
        '编写 data/stories/<id>.json，方法见 README.md。',
        '文件就绪后，本页即显示内容或其中的问题。',
      ],
    },
  },
}
