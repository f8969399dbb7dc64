/** What went wrong, in the words of who could not do it. */
export const toErrorWords = (error: unknown): string => (error instanceof Error ? error.message : String(error))
