// Questions, the help card, drawing on the map.
export const dialogWords = {
  help: {
    title: 'Keys',
    keys: [
      ['A', 'Accept what is proposed'],
      ['1 to 5', 'Take that candidate'],
      ['R', 'Role of the place'],
      ['X', 'Not a place, not an event'],
      ['/', 'Search the gazetteer'],
      ['M', 'Put it on the map by hand'],
      ['E', 'Edit the event'],
      ['J', 'Next'],
      ['K', 'Previous'],
      ['U', 'Undo'],
      ['Shift + U', 'Do again'],
      ['?', 'This card'],
    ],
    where: 'They work wherever no text is being written.',
    close: 'Close',
  },
  question: {
    kept: 'This browser has kept decisions that are not in the file',
    keptMeans:
      'The studio was closed before they were written, and the file is another one since. Nothing is lost until you ' +
      'choose.',
    changed: 'The file has been changed meanwhile',
    changedMeans:
      'An editor or git has written another version. Nothing is overwritten until you choose; what you do not take ' +
      'can be brought back with Undo.',
    text: (path: string) => `The text ${path} has been changed meanwhile`,
    textMeans:
      'The site is built from the text as it stands in the project. If you take it, quotes that no longer stand in ' +
      'it get the nearest passage, to be decided; Undo brings the old text back.',
    mineKept: 'As kept here',
    mine: 'As you see it here',
    theirs: 'As the file stands',
    gone: 'The file is gone',
    takeMine: 'Take mine',
    takeTheirs: 'Take the file',
    leave: 'Leave it so',
    stay: 'Go on with this one',
  },
  draw: {
    title: (name: string) => `${name} on the map`,
    tools: { point: 'Point', linestring: 'Line', polygon: 'Area' },
    group: 'What is drawn',
    point: 'Click where it is.',
    corners: 'Click each corner; click the last one again to end.',
    noMap: 'This browser cannot show the map: write the coordinates.',
    written: 'Or latitude, longitude',
    writtenHint: '37.53, 127.02',
    note: 'How you know',
    noteHint: 'As the ministry’s map shows it',
    save: 'Put it there',
    leave: 'Leave it',
  },
} as const
