// Text that changes while the page lives. Translators put elements of their own in the place of a text, and what is
// then written into the text
// that was there is seen by nobody. So a changed text is a new element: a key does it, here and wherever an element
// holds nothing else.

export const ChangingText = ({ children }: { children: string }) => <span key={children}>{children}</span>
