/** What stands before an item of a list. */

/** A bullet stands nowhere else. */
export const BULLET: RegExp = /^[•‣▪●■◦∙⁃➢➤✓✔]$/u;
/** A bullet, a dash, or a number or letter with its bracket or stop: `2.`, `(a)`. */
export const LABEL: RegExp = /^(?:[•‣▪●■◦∙⁃➢➤✓✔–—-]|\(?(?:\d{1,2}|[a-z])[.)])$/u;
