/**
 * Numbers as single characters, for tables that must stay small: 91 printable ones, without the quotation
 * mark and the backslash which JSON would escape, then letters from U+0100 on, which take two bytes.
 */

const PRINTABLE = 91;
const FIRST = 35;
const BACKSLASH = 92;
const BEYOND = 0x100;
/** Nats in tenths, from -4.5 to +4.5. */
const TENTHS = 45;

/** The character of a whole number from 0. */
export function sign(n: number): string {
	if (n >= PRINTABLE) return String.fromCharCode(BEYOND + n - PRINTABLE);
	return String.fromCharCode(FIRST + n >= BACKSLASH ? FIRST + n + 1 : FIRST + n);
}

/** The whole number of a character. */
export function unsign(text: string, at: number): number {
	const code = text.charCodeAt(at);
	if (code >= BEYOND) return code - BEYOND + PRINTABLE;
	return (code > BACKSLASH ? code - 1 : code) - FIRST;
}

/** How many numbers two characters hold. */
export const TWO_SIGNS = PRINTABLE * PRINTABLE;

/** A number below {@link TWO_SIGNS} as two characters. */
export function twoSigns(n: number): string {
	return sign(Math.floor(n / PRINTABLE)) + sign(n % PRINTABLE);
}

export function unsignTwo(text: string, at: number): number {
	return unsign(text, at) * PRINTABLE + unsign(text, at + 1);
}

/** Nats as a character: steps of 0.1 within ±4.5. */
export function natsSign(nats: number): string {
	return sign(Math.max(-TENTHS, Math.min(TENTHS, Math.round(nats * 10))) + TENTHS);
}

export function unsignNats(text: string, at: number): number {
	return (unsign(text, at) - TENTHS) / 10;
}
