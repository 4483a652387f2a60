/** The limits that keep an input from making us hang or run out of memory. One that is hit is reported. */

/**
 * The deepest nesting of lists and mappings, aliases followed. kubectl's own limit is 10,000; no schema comes near
 * either, and what walks a tree here may call itself.
 */
export const maxDepth = 1000

/** The most documents of one file. What lies behind them is not read, and that is said. */
export const maxDocuments = 100_000
