/** An ISO 8601 day, in UTC. */
export const toToday = (): string => new Date().toISOString().slice(0, 10)
