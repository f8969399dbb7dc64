// What every command is: its arguments and the folder that it works on in, an exit code out.

/** `root` holds `data/stories` and `seeds`. The exit code; what is thrown is told by main.ts. */
export type Run = (args: readonly string[], root: string) => Promise<number> | number
