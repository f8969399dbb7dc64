import type { Article } from '../model/story.ts';
export interface TextParagraph {
    /** Of its first line, from 1. */
    readonly line: number;
    /** Offset of its first code point. */
    readonly start: number;
    /** As received, with the breaks between its lines. */
    readonly text: string;
}
/** Blank lines too: joined with their breaks they give the text back. */
export declare function toTextParagraphs(article: Pick<Article, 'headline' | 'boilerplate'>, points: readonly string[]): TextParagraph[];
