/** Small letters, digits and single hyphens. */
export declare const ID: RegExp;
export declare const MOST_OF_ID = 80;
export declare const isId: (text: string) => boolean;
