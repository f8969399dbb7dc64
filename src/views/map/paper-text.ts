/** Size of the text in drawings on paper to that on screen, so that none is under 8 pt: document.css says the same. */
export const PAPER_TEXT = 1.1
