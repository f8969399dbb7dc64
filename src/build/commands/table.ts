// The one table of commands: those of the package dateline-map, and of this repository's npm scripts.
import type { Run } from './command.ts'

export interface Command {
  /** One line of the help. */
  readonly about: string
  /** Read only when it is called: most need little of what the others do. */
  readonly load: () => Promise<{ readonly run: Run }>
  /** The exit code where it throws; 1 unless given. */
  readonly faultCode?: number
}

export const COMMANDS = {
  new: { about: 'drafts a story from articles, or adds to one: new article.txt', load: () => import('./new.ts') },
  studio: { about: 'opens the studio, where a draft is decided and read', load: () => import('./studio.ts') },
  check: { about: 'checks every story; --fix mends what is mechanical', load: () => import('./check.ts') },
  build: { about: 'writes the site to dist/', load: () => import('./build.ts') },
  serve: { about: 'serves dist/ on this machine', load: () => import('./serve.ts') },
  import: { about: 'makes a story of a file of another tool: import FILE', load: () => import('./import.ts') },
  place: { about: 'prints the places of a name: place "Paris, Texas"', load: () => import('./place.ts') },
  border: { about: 'prints the line between two countries: border KP KR', load: () => import('./border.ts') },
  draft: { about: 'what the clerk finds in a text, as JSON', load: () => import('./draft.ts'), faultCode: 2 },
  schema: { about: 'writes data/story.schema.json, for an editor', load: () => import('./schema.ts') },
} satisfies Readonly<Record<string, Command>>

export type CommandName = keyof typeof COMMANDS
