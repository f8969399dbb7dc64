// Lines of an article's text that are its publisher's page and not the article: "Award Banner", "ALSO READ: …".
import { foldText } from './fold-text.ts'
import type { Article } from '../model/story.ts'

/** A line as it is compared: folded as quotes are. */
export const toPlainLine = (line: string): string => foldText(line).text.trim()

export function isBoilerplate({ boilerplate = [] }: Pick<Article, 'boilerplate'>, line: string): boolean {
  return boilerplate.some(each => toPlainLine(each) === toPlainLine(line))
}
