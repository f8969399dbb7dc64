// What is wrong with a file of XML, in words for whoever brings it.

const WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /^Opening and ending tag mismatch: "([^"]*)" != "([^"]*)"/,
    'found </$2>; expected </$1>, the end of what was opened last',
  ],
  [/^unclosed xml tag\(s\): (.*)/, 'the file ends, and these are still open: $1'],
  [/^Unexpected content outside root element: '(.*)'/s, 'found "$1" outside of the first element'],
  [/^Attribute (.*) redefined/, 'an element has the attribute $1 twice'],
  [
    /^Error constructing the DOM: HierarchyRequestError.*/,
    'more than one element at the top; expected one that holds all',
  ],
  [/^missing root element/, 'no element in it'],
  [/^entity not found:?\s*(.*)/, 'found $1, which XML does not know; expected the letter itself, or &amp; for &'],
]

/** `message` as the parser has it: what it was told while it read, in a report of its own. */
export function toXmlFault(message: string): string {
  const said = (/ caused Error: (.*)$/su.exec(message)?.[1] ?? message).split('\n', 1)[0]!.slice(0, 200)
  for (const [pattern, words] of WORDS) if (pattern.test(said)) return said.replace(pattern, words)
  return said
}
