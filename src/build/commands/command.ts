// What every command is: its arguments and the folder that it works on in, an exit code out.

/** `root` holds `data/stories` and `seeds`. The exit code. */
export type Run = (args: readonly string[], root: string) => Promise<number> | number

/** ISO 8601. */
export const toToday = (): string => new Date().toISOString().slice(0, 10)

/** Says what went wrong, without where in the code. */
export function tellFault(fault: unknown): void {
  console.error(fault instanceof Error ? fault.message : String(fault))
}
