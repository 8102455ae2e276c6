/** What is said to a reader who shares, whoever says it. */

/** Says a sentence to eye and ear; with `toCopy`, shows what the reader has to copy by hand. */
export type Tell = (sentence: string, toCopy?: string) => void;
