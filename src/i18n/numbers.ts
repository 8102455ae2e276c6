/** Numbers and dates as Dutch sets them. */

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** `3.421` */
export const count = (value: number): string => whole.format(value);

/** `12,3` */
export const decimal = (value: number): string => tenths.format(value);
