import type { Article } from '../model/story.ts';
/** A line as it is compared: folded as quotes are. */
export declare const toPlainLine: (line: string) => string;
export declare const createBoilerplateTest: ({ boilerplate }: Pick<Article, 'boilerplate'>) => (line: string) => boolean;
/** What stands apart from the paragraphs of the article: its boilerplate and its headline. */
export declare const createApartTest: ({ headline, boilerplate }: Pick<Article, 'headline' | 'boilerplate'>) => (line: string) => boolean;
