// Korean: what the build alone writes.
import type { BuildWords } from '../words.ts'

export const buildWords: BuildWords = {
  record: {
    facts: {
      when: '언제',
      where: '어디서',
      basis: { stated: '본문에 명시', resolved: '본문에서 확인', inferred: '추정' },
      certainty: { certain: '', 'less-certain': ', 다소 불확실', uncertain: ', 불확실' },
      role: {
        site: '발생 장소',
        actor: '행위자 또는 발언자',
        participant: '참여',
        origin: '출발지',
        destination: '도착지',
        affected: '영향받은 곳',
        mentioned: '언급된 곳',
      },
      precision: {
        exact: '정확한 위치',
        near: '인근',
        city: '도시',
        district: '구역',
        region: '지역',
        country: '국가',
        line: '선',
        area: '일대',
        water: '수역',
      },
      actors: '누가',
      corrected: '정정',
      corrections: '정정 내역',
      disputed: what => `분쟁 중: ${what}`,
      by: names => `글 ${names}`,
      published: '게재:',
      related: '관련 사건',
      nowhere: '장소 없음',
      sources: '출처',
      quoted: title => `‘${title}’`,
      translation: '번역',
      supports: { what: '내용', when: '시점', where: '장소' },
      says: parts => `근거: ${parts}.`,
    },
    page: {
      languages: '언어',
      licences: '라이선스',
      embed: '삽입',
      unprinted: page => `기사 본문은 인쇄되지 않습니다. 지도와 함께 볼 수 있습니다: ${page}`,
      borders: [
        '국경선은 Natural Earth 4.1의 기록에 따라 누가 실제로 통제하는지를 나타내며, 누구의 영토여야 하는지를 나타내지 않습니다. 점선은 분쟁 중인 경계이거나 휴전선입니다.',
        '1953년 정전 협정의 군사분계선이 북한과 남한을 나눕니다. 합의된 국경이 아니라 휴전선입니다.',
      ],
    },
    pages: {
      range: (from, to, all) => `사건 ${all}건 중 ${from}~${to}번째, 시간순`,
      first: '지도와 목록의 처음',
      previous: '이전 페이지',
      next: '다음 페이지',
      number: (number, all) => `${all}페이지 중 ${number}페이지`,
      read: '기사 읽기',
    },
    files: {
      heading: '데이터 내려받기',
      labels: {
        'events.geojson': 'GeoJSON(지도용)',
        'events.csv': 'CSV(스프레드시트용)',
        'events.kml': 'KML(지구본용)',
        'timeline.json': 'TimelineJS용 JSON',
        'story.json': '전체 스토리 JSON',
      },
    },
  },
  front: {
    name: 'Dateline',
    about: '뉴스를 시간 순서의 지도로 봅니다. 모든 표시는 기사 속 문장을 인용합니다.',
    counts: (events, articles) => `기사 ${articles}건, 사건 ${events}건`,
    published: date => `게재: ${date}`,
    latest: date => `최신 기사: ${date}`,
    empty: {
      title: '아직 스토리가 없습니다',
      steps: [
        '기사 본문을 게재된 그대로 seeds/에 저장하세요.',
        'data/stories/<id>.json을 작성하세요. 방법은 README.md에 있습니다.',
        '파일이 생기면 이 페이지에 스토리나 고칠 점이 표시됩니다.',
      ],
    },
  },
}
