/** Under which the state of an entry of the history keeps what was asked in its dialog when a result was opened. */
export const askedKey = 'leeseditie:vraag';
