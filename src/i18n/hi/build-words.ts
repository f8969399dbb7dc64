// Hindi: what the build alone writes.
import { createCounter } from '../count-words.ts'
import type { BuildWords } from '../words.ts'

const count = createCounter('hi')
const toEvents = count({ one: '# घटना', other: '# घटनाएँ' })
const toArticles = count({ one: '# लेख', other: '# लेखों' })

export const buildWords: BuildWords = {
  record: {
    facts: {
      when: 'कब',
      where: 'कहाँ',
      basis: { stated: 'लेख में लिखा है', resolved: 'लेख से निकाला गया', inferred: 'अनुमानित' },
      certainty: { certain: '', 'less-certain': ', कम निश्चित', uncertain: ', अनिश्चित' },
      role: {
        site: 'घटना की जगह',
        actor: 'जिसने किया या कहा',
        participant: 'शामिल',
        origin: 'प्रस्थान',
        destination: 'गंतव्य',
        affected: 'प्रभावित',
        mentioned: 'उल्लेख',
      },
      precision: {
        exact: 'सटीक जगह',
        near: 'इस जगह के पास',
        city: 'शहर',
        district: 'ज़िला',
        region: 'क्षेत्र',
        country: 'देश',
        line: 'रेखा',
        area: 'इलाका',
        water: 'जल क्षेत्र',
      },
      actors: 'कौन',
      corrected: 'सुधार',
      corrections: 'सुधार',
      disputed: what => `विवादित: ${what}`,
      by: names => `लेखक: ${names}`,
      published: 'प्रकाशित:',
      related: 'संबंधित घटनाएँ',
      nowhere: 'कोई जगह नहीं',
      sources: 'स्रोत',
      quoted: title => `“${title}”`,
      translation: 'अनुवाद',
      supports: { what: 'घटना', when: 'तारीख', where: 'जगह' },
      // Intl has a comma before the last
      says: parts => `इसमें है: ${parts}।`.replace(', और', ' और'),
    },
    page: {
      languages: 'भाषा',
      licences: 'लाइसेंस',
      embed: 'एम्बेड करें',
      unprinted: page => `लेखों का पाठ छापा नहीं जाता। वह नक्शे के साथ है: ${page}`,
      borders: {
        held: 'सीमाएँ Natural Earth 4.1 के अनुसार दिखाती हैं कि ज़मीन किसके नियंत्रण में है, न कि किसके नियंत्रण में होनी चाहिए।',
        dashed: ' टूटी रेखाएँ विवादित सीमाएँ या युद्धविराम रेखाएँ हैं।',
        mdl:
          '1953 के युद्धविराम की सैन्य सीमांकन रेखा उत्तर कोरिया और दक्षिण कोरिया को अलग करती है। ' +
          'यह युद्धविराम रेखा है, आपसी सहमति से तय सीमा नहीं।',
      },
    },
    pages: {
      range: (from, to, all) => `${all} में से घटनाएँ ${from} से ${to}, समय के क्रम में`,
      first: 'नक्शा और सूची की शुरुआत',
      previous: 'पिछला पेज',
      next: 'अगला पेज',
      number: (number, all) => `${all} में से पेज ${number}`,
      read: 'लेख पढ़ें',
    },
    files: {
      heading: 'डेटा डाउनलोड करें',
      labels: {
        'events.geojson': 'GeoJSON, नक्शों के लिए',
        'events.csv': 'CSV, तालिकाओं के लिए',
        'events.kml': 'KML, ग्लोब के लिए',
        'timeline.json': 'TimelineJS के लिए JSON',
        'story.json': 'पूरी कहानी JSON में',
      },
      nowhere: 'बिना जगह की घटनाएँ',
      outlines: 'देशों की रूपरेखाएँ',
    },
  },
  front: {
    name: 'Dateline',
    about: 'समय के साथ चलते नक्शों पर समाचार, जहाँ हर निशान अपना वाक्य बताता है।',
    counts: (events, articles) => `${toArticles(articles)} से ${toEvents(events)}`,
    published: date => `प्रकाशित: ${date}`,
    latest: date => `नवीनतम लेख: ${date}`,
    empty: {
      title: 'अभी कोई कहानी नहीं है',
      steps: [
        'लेख का पाठ, जैसा छपा था, seeds/ में सहेजें।',
        'data/stories/<id>.json लिखें: तरीका README.md में है।',
        'फ़ाइल मिलते ही यह पेज कहानी दिखाएगा, या बताएगा कि उसमें क्या गलत है।',
      ],
    },
  },
}
