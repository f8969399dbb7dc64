import type { Article } from '../model/story.ts'
/** A line as it is compared: folded as quotes are. */
export declare const toPlainLine: (line: string) => string
export declare function isBoilerplate({ boilerplate }: Pick<Article, 'boilerplate'>, line: string): boolean
