// Arabic: what the build alone writes.
import { createCounter } from '../count-words.ts'
import type { BuildWords } from '../words.ts'

const count = createCounter('ar')
const toEvents = count({ one: 'حدث واحد', two: 'حدثان', few: '# أحداث', many: '# حدثًا', other: '# حدث' })
const toArticles = count({ one: 'مقال واحد', two: 'مقالين', few: '# مقالات', many: '# مقالًا', other: '# مقال' })

export const buildWords: BuildWords = {
  record: {
    facts: {
      when: 'متى',
      where: 'أين',
      basis: { stated: 'مذكور في النص', resolved: 'مستخلص من النص', inferred: 'مستنتج' },
      certainty: { certain: '', 'less-certain': '، أقل تأكيدًا', uncertain: '، غير مؤكد' },
      role: {
        site: 'مكان الحدث',
        actor: 'من فعل أو صرّح',
        participant: 'طرف مشارك',
        origin: 'المنطلق',
        destination: 'الوجهة',
        affected: 'متأثر',
        mentioned: 'مذكور',
      },
      precision: {
        exact: 'مكان محدد',
        near: 'قرب هذا المكان',
        city: 'مدينة',
        district: 'حي أو قضاء',
        region: 'إقليم',
        country: 'دولة',
        line: 'خط',
        area: 'منطقة',
        water: 'مسطح مائي',
      },
      actors: 'الأطراف',
      corrected: 'تصحيح',
      corrections: 'تصحيحات',
      disputed: what => `محل خلاف: ${what}`,
      by: names => `بقلم ${names}`,
      published: 'تاريخ النشر:',
      related: 'أحداث ذات صلة',
      nowhere: 'بلا مكان',
      sources: 'المصادر',
      quoted: title => `«${title}»`,
      translation: 'ترجمة',
      supports: { what: 'الواقعة', when: 'التاريخ', where: 'المكان' },
      says: parts => `يذكر: ${parts}.`,
    },
    page: {
      languages: 'اللغة',
      licences: 'التراخيص',
      embed: 'تضمين',
      unprinted: page => `لا تُطبع نصوص المقالات، وهي مع الخريطة: ${page}`,
      borders: {
        held: 'تبين الحدود من يسيطر على الأرض وفق بيانات Natural Earth 4.1، لا من ينبغي أن يسيطر عليها.',
        dashed: ' الخطوط المتقطعة متنازع عليها أو خطوط لوقف إطلاق النار.',
        mdl:
          'يفصل خط ترسيم الحدود العسكري في هدنة 1953 بين كوريا الشمالية وكوريا الجنوبية. ' +
          'وهو خط لوقف إطلاق النار، لا حدود متفق عليها.',
      },
    },
    pages: {
      range: (from, to, all) => `الأحداث من ${from} إلى ${to} من أصل ${all}، بترتيب زمني`,
      first: 'الخريطة وبداية القائمة',
      previous: 'الصفحة السابقة',
      next: 'الصفحة التالية',
      number: (number, all) => `الصفحة ${number} من ${all}`,
      read: 'اقرأ المقال',
    },
    files: {
      heading: 'تنزيل البيانات',
      labels: {
        'events.geojson': 'GeoJSON للخرائط',
        'events.csv': 'CSV للجداول',
        'events.kml': 'KML للكرات الأرضية الرقمية',
        'timeline.json': 'JSON لبرنامج TimelineJS',
        'story.json': 'القصة كاملة بصيغة JSON',
      },
      nowhere: 'أحداث بلا مكان',
      outlines: 'حدود الدول',
    },
  },
  front: {
    name: 'Dateline',
    about: 'الأخبار على خرائط عبر الزمن، تستشهد فيها كل علامة بجملتها.',
    counts: (events, articles) => `${toEvents(events)} من ${toArticles(articles)}`,
    published: date => `تاريخ النشر: ${date}`,
    latest: date => `آخر مقال: ${date}`,
    empty: {
      title: 'لا توجد قصة بعد',
      steps: [
        'احفظ نص مقال كما نُشر في \u2066seeds/\u2069.',
        'اكتب data/stories/<id>.json، والطريقة في README.md.',
        'تعرض هذه الصفحة القصة متى وُجد الملف، أو ما فيه من خلل.',
      ],
    },
  },
}
