// The article's column, and what selected words can become.
export const articleWords = {
  column: 'Article',
  texts: 'Text of the articles',
  selected: 'From the selected words',
  newEvent: 'New event',
  quoteFor: 'Quote for',
  theEvent: 'The event that it is a quote for',
  placeOfIt: 'Place of it',
  dateOfIt: 'Date of it',
} as const
