/** What went wrong, in words and without where in the code: not all that is thrown is an error. */
export const toErrorWords = (error: unknown): string => (error instanceof Error ? error.message : String(error))
