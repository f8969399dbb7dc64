// An article for the tests of the studio: nothing of it happened.

const paragraphs = [
  'Flood cuts off towns in northern Nigeria',
  'By Amina Sule',
  'September 13, 2024',
  'MAIDUGURI, Nigeria - A flood swept through Maiduguri on Tuesday after a dam gave way, the government of Borno ' +
    'said.',
  'The governor visited a camp in Maiduguri on Wednesday. President Bola Tinubu, speaking in Abuja, ordered the army ' +
    'to send boats on Wednesday.',
  'The first boats arrived from Kaduna on Thursday, the agency said. Officials in Abuja warned people on Thursday to ' +
    'stay indoors.',
  'Cameroon said it would release water from 17 September.',
]

export const ARTICLE = `${paragraphs.join('\n\n')}\n`
