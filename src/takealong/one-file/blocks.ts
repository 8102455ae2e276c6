/**
 * Data that a page carries as text: base91 (Joachim Henke's basE91), 13 or 14 bits in two letters, so that it is a
 * twelfth smaller than in base64. Its `<` is a hyphen here: nothing in a page can take it for a tag.
 */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&()*+,./:;-=>?@[]^_`{|}~"';
const BASE = 91;
/** Below this value 14 bits fit in two letters. */
const MOST = 88;

export function toText(bytes: Uint8Array): string {
	let text = '';
	let queue = 0;
	let bits = 0;
	const two = (value: number): void => {
		text += LETTERS.charAt(value % BASE) + LETTERS.charAt(Math.floor(value / BASE));
	};
	for (const byte of bytes) {
		queue |= byte << bits;
		bits += 8;
		if (bits <= 13) continue;
		const short = queue & 8191;
		const used = short > MOST ? 13 : 14;
		two(used === 13 ? short : queue & 16383);
		queue >>= used;
		bits -= used;
	}
	if (bits === 0) return text;
	text += LETTERS.charAt(queue % BASE);
	return bits > 7 || queue >= BASE ? text + LETTERS.charAt(Math.floor(queue / BASE)) : text;
}

export function toBytes(text: string): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(Math.ceil((text.length * 7) / 8) + 2);
	const numbers = new Map([...LETTERS].map((letter, at) => [letter.charCodeAt(0), at]));
	let length = 0;
	let queue = 0;
	let bits = 0;
	let first = -1;
	const take = (value: number, width: number): void => {
		queue |= value << bits;
		bits += width;
		for (; bits > 7; bits -= 8, queue >>= 8) bytes[length++] = queue & 255;
	};
	for (let at = 0; at < text.length; at += 1) {
		const number = numbers.get(text.charCodeAt(at));
		if (number === undefined) continue;
		if (first < 0) first = number;
		else {
			const value = first + number * BASE;
			take(value, (value & 8191) > MOST ? 13 : 14);
			first = -1;
		}
	}
	if (first >= 0) bytes[length++] = (queue | (first << bits)) & 255;
	return bytes.slice(0, length);
}
