/** Numbers and dates as Dutch sets them. */

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** `3.421` */
export const count = (value: number): string => whole.format(value);

/** `12,3`; below nought with a minus sign, not a hyphen. */
export const decimal = (value: number): string => tenths.format(value).replace('-', '−');

const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

/** `24 november 2026`, of `2026-11-24`. */
export const date = (iso: string): string => day.format(new Date(iso));
