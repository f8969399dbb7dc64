/** The first embedding, override or isolate (Unicode annex 9, 2.1 to 2.5) in `text` that stays open or closes none. */
export declare function findLooseDirection(text: string): string | undefined;
