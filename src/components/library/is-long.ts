/** Characters of a title that still fit two lines of the largest size. */
const TWO_LINES = 60;

/** Whether a title is set smaller, because it would take the first screen for itself. */
export const isLong = (title: string): boolean => title.length > TWO_LINES;
