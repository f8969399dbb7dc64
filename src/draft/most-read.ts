/** UTF-16 units, 16,000 words: behind them a text is there to be quoted, and nothing is proposed of it. */
export const MOST_READ = 100_000
