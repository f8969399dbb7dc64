// Lines of an article's text that are its publisher's page and not the article: "Award Banner", "ALSO READ: …".
import { toFolded } from './fold-text.ts'
import type { Article } from '../model/story.ts'

/** A line as it is compared: folded as quotes are. */
export const toPlainLine = (line: string): string => toFolded(line).trim()

const createTest = (named: readonly string[]): ((line: string) => boolean) => {
  const plain = new Set(named.map(toPlainLine))
  return line => plain.has(toPlainLine(line))
}

export const createBoilerplateTest = ({ boilerplate = [] }: Pick<Article, 'boilerplate'>) => createTest(boilerplate)

/** What stands apart from the paragraphs of the article: its boilerplate and its headline. */
export const createApartTest = ({ headline, boilerplate = [] }: Pick<Article, 'headline' | 'boilerplate'>) =>
  createTest([headline, ...boilerplate])
