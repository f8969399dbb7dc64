// Korean: what the page says.
import { createCounter } from '../count-words.ts'
import { shortenLast } from '../short-pairs.ts'
import type { Words } from '../words.ts'
import { seas } from './seas.ts'

const count = createCounter('ko')
const events = count({ other: '사건 #건' })

/** "2023년 11월 20일부터 29일까지(날짜 미상)" stands before no postposition. */
const isUnknown = (date: string): boolean => date.includes('(')
const until = (to: string): string => (isUnknown(to) ? `종료: ${to}` : `${to}까지`)
const since = (from: string): string => (isUnknown(from) ? `시작: ${from}` : `${from}부터`)
const about = (date: string): string =>
  /까지|\)$/.test(date) ? `대략 ${date}` : /\d\p{L}$/u.test(date) ? `${date}경` : `${date} 무렵`
/** Intl has "AD". */
const inKorean = (date: string): string => date.replace(/^AD /, '서기 ')

export const words: Words = {
  seas,
  toDays: (days, locale) =>
    shortenLast('~')(
      {
        ...days,
        day: day => inKorean(days.day(day)),
        month: day => inKorean(days.month(day)),
        year: day => inKorean(days.year(day)),
      },
      locale,
    ),
  page: {
    comma: ', ',
    series: ', ',
    colon: ': ',
    semicolon: '; ',
    map: {
      name: '지도',
      skip: '지도 건너뛰기',
      mark: (place, many) => `${place}, ${events(many)}`,
      more: count({ other: '그 외 #곳' }),
      thatWay: places => `이 방향: ${places}`,
      surface: '지도 이동: 화살표 키로 옮기고 더하기·빼기 키로 확대하거나 축소합니다',
      zoomIn: '확대',
      zoomOut: '축소',
      whole: '전체 보기',
      region: '주요 지역',
      probably: place => `${place}(추정)`,
      unnamed: '기사에 장소가 나오지 않음',
      far: (km, way) => `${way} ${km}km`,
      compass: ['북쪽', '북동쪽', '동쪽', '남동쪽', '남쪽', '남서쪽', '서쪽', '북서쪽'],
      joins: { mesh: '하나의 사건', path: '여기에서 저기로' },
      detail: '상세 지도',
      lost: '상세 지도를 표시할 수 없어 간단한 지도를 보여 줍니다.',
      noDetail: '상세 지도를 불러오지 못했습니다. 간단한 지도를 그대로 표시합니다.',
      noSimple: '간단한 지도를 불러오지 못했습니다. 상세 지도를 그대로 표시합니다.',
    },
    time: {
      name: '시간',
      previous: '이전 날짜',
      next: '다음 날짜',
      play: '재생',
      pause: '일시 정지',
      slider: '날짜',
      from: '시작',
      to: '끝',
      mode: '표시 범위',
      modes: { upto: '이 날짜까지', window: '기간', only: '이 날짜만' },
      surely: (now, maybe) => `확실 ${now}건, 가능성 ${maybe}건`,
      published: '기사 게재',
      of: (number, total) => `${number}/${total}`,
      ofKey: '주요 사건',
      stop: (number, total, date, title) => `${total}개 중 ${number}번째: ${date}, ${title}`,
      more: many => ` 외 ${many}건`,
      events,
      options: '시간 설정 더 보기',
      later: gap => `${gap} 뒤`,
      axis: gaps => (gaps ? `시간 축, 줄인 간격: ${gaps}` : '시간 축'),
      years: count({ other: '#년' }),
      months: count({ other: '#개월' }),
      days: count({ other: '#일' }),
    },
    date: {
      between: (from, to) => `${from}에서 ${to} 사이`,
      either: (from, to) => `${from} 또는 ${to}`,
      lasted: (from, to) => (isUnknown(from + to) ? `${from} ~ ${to}` : `${from}부터 ${to}까지`),
      until,
      since,
      untilUnknown: to => `${until(to)}(시작 시점 미상)`.replace(')(', ', '),
      sinceUnknown: from => `${since(from)}(종료 시점 미상)`.replace(')(', ', '),
      orBefore: to => `${to} 또는 그 이전`,
      orAfter: from => `${from} 또는 그 이후`,
      unknown: {
        year: span => `${span}(연도 미상)`,
        month: span => `${span}(월 미상)`,
        day: span => `${span}(날짜 미상)`,
      },
      at: (date, time) => `${date} ${time}`,
      there: (said, own) => `${said}(현지 ${own})`,
      about,
      openAbout: (say, date) => say(about(date)),
      perhaps: date => `${date}(불확실)`.replace(')(', ', '),
      seasons: { 21: '봄', 22: '여름', 23: '가을', 24: '겨울' },
      season: (season, year) => `${year} ${season}`,
    },
    story: {
      name: '스토리',
      events: '사건',
      articles: '기사',
      ofAll: (some, all) => `${all}건 중 ${some}건`,
      maybe: '가능성 있음',
      all: many => `전체 ${events(many)}`,
      key: '주요 사건',
      search: '제목, 장소, 인용 검색',
    },
    card: {
      previous: '이전 사건',
      next: '다음 사건',
      close: '닫기',
      copy: '링크 복사',
      copied: '링크를 복사했습니다',
      notCopied: '링크를 복사하지 못했습니다. 주소창에서 확인할 수 있습니다',
      notCopiedInFrame: '링크를 복사하지 못했습니다. 전체 페이지를 열어 주세요',
      showInArticle: '기사에서 보기',
      inferred: '추정',
      from: '출처:',
      whole: '모든 인용과 출처',
      unsaid: {
        date: '날짜는 편집진 추정(기사에 없음)',
        site: '장소는 편집진 추정(기사에 없음)',
        both: '날짜와 장소는 편집진 추정(기사에 없음)',
      },
      status: { reported: '보도', planned: '예정', claimed: '주장', denied: '부인', disputed: '논란' },
    },
    page: {
      theme: '색상',
      themes: { auto: '기기 설정', light: '밝게', dark: '어둡게' },
      badLink: names => `링크에서 읽을 수 없는 부분이 있습니다: ${names}. 나머지를 표시합니다.`,
    },
    rest: {
      coming: '이 부분을 불러오는 중입니다…',
      lost: '이 부분을 불러오지 못했습니다.',
      again: '다시 시도',
    },
    filter: { name: '범례와 필터' },
    signs: {
      name: '범례',
      here: '발생한 곳',
      said: '발표한 곳',
      somewhere: '추정 위치(부근 포함)',
      planned: '예정',
      other: '옅은 표시: 다른 날짜',
    },
    embed: { lost: '코드를 불러오지 못했습니다. 잠시 후 다시 시도해 주세요.' },
  },
  later: {
    map: {
      metres: many => `${many}m`,
      kilometres: many => `${many}km`,
      empty: '이 날짜에는 사건이 없습니다.',
      placeless: many =>
        many === 1 ? '이 사건은 지도에 장소가 없습니다.' : `이 ${events(many)}은 지도에 장소가 없습니다.`,
      nearest: title => `가장 가까운 사건으로: ${title}`,
      leaveOut: '가능성만 있는 사건 숨기기',
      leftOut: count({ other: '가능성만 있는 사건 #건을 숨겼습니다.' }),
      takeIn: '이 사건도 보기',
    },
    time: {
      linear: '균일한 시간 간격',
      type: '날짜로 이동',
      go: '이동',
      badDate: '2023-11-21, 2023-09, 2023과 같이 입력하세요',
      missed: date => `이 날짜의 사건이 없습니다: ${date}. 가장 가까운 날짜를 표시합니다.`,
      zone: '시각 기준',
      zones: { story: '스토리의 시간대', local: '현지 시간대', viewer: '내 시간대', utc: 'UTC' },
    },
    passage: '이 문장의 사건',
    filter: {
      category: '분류',
      status: '상태',
      place: '장소',
      article: '기사',
      showing: (some, all) => `사건 ${all}건 중 ${some}건.`,
      clear: '모두 보기',
    },
    search: {
      found: (query, some, all) => `“${query}”: 사건 ${all}건 중 ${some}건`,
      none: query => `“${query}”에 해당하는 사건이 없습니다.`,
      lost: '검색을 불러오지 못했습니다. 잠시 후 다시 시도해 주세요.',
    },
  },
  frame: {
    whole: '전체 페이지 열기',
    list: many => `전체 ${events(many)}`,
    listRest: ', 출처와 제작 정보',
    blocked: address => `이 지도가 실린 페이지에서는 링크를 열 수 없습니다. 주소: ${address}`,
  },
  embedDialog: {
    title: '이 지도 삽입',
    map: title => `지도: ${title}`,
    close: '닫기',
    options: '옵션',
    moment: '현재 시점에서 시작',
    list: '사건 목록 펼치기',
    theme: '색상',
    themes: { auto: '기기 설정', light: '밝게', dark: '어둡게' },
    lang: '언어',
    langAuto: '독자의 언어',
    height: '프레임 높이(픽셀)',
    preview: '미리 보기',
    local: host => `독자는 ${host}에 접속할 수 없습니다. 게시된 페이지에서 코드를 복사하세요.`,
    copy: '복사',
    copied: '복사했습니다',
    notCopied: '복사하지 못했습니다. 텍스트를 선택해 두었습니다',
    kinds: {
      frame: { name: '기본 프레임', note: '프레임을 쓸 수 있는 곳이면 어디서나 작동합니다. 높이는 고정됩니다.' },
      script: { name: '프레임과 스크립트', note: '프레임 높이가 지도에 맞춰집니다. 스크립트를 허용해야 합니다.' },
      element: {
        name: '엘리먼트',
        note: '크기가 자동으로 조절되고 기사 본문과 연결되며, 스크립트가 실행되지 않으면 링크로 표시됩니다.',
      },
    },
  },
}
