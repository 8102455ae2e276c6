/**
 * Words a minute: a little below what Brysbaert (2019) found for silent reading of non-fiction, 238, as
 * reports are dense.
 */
const RATE = 200;

/** @returns whole minutes to read so many words, at least one. */
export const minutesToRead = (words: number): number => Math.max(1, Math.round(words / RATE));
