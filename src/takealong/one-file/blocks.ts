/**
 * Data that a page carries as text, 13 or 14 bits in two letters, after basE91 by Joachim Henke but with all of
 * printable ASCII: so it is a twelfth smaller than in base64. It has no `<`, so nothing in a page takes it for a tag.
 */
const FIRST = 32;
const LEFT_OUT = 60;
/** Printable ASCII without `<`. */
const BASE = 94;
const BITS = 13;
/** Of these values 14 bits fit in two letters: they and they plus 2¹³ are below 94². */
const MOST = BASE * BASE - 2 ** BITS - 1;
const LOW = 2 ** BITS - 1;
const HIGH = 2 ** (BITS + 1) - 1;

const letter = (number: number): string =>
	String.fromCharCode(FIRST + number + (FIRST + number >= LEFT_OUT ? 1 : 0));

const widthOf = (value: number): number => ((value & LOW) > MOST ? BITS : BITS + 1);

export function toText(bytes: Uint8Array): string {
	let text = '';
	let queue = 0;
	let bits = 0;
	for (const byte of bytes) {
		queue |= byte << bits;
		bits += 8;
		if (bits <= BITS) continue;
		const width = widthOf(queue);
		const value = queue & (width === BITS ? LOW : HIGH);
		text += letter(value % BASE) + letter(Math.floor(value / BASE));
		queue >>= width;
		bits -= width;
	}
	if (bits === 0) return text;
	text += letter(queue % BASE);
	return bits > 7 || queue >= BASE ? text + letter(Math.floor(queue / BASE)) : text;
}

export function toBytes(text: string): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(Math.ceil((text.length * 7) / 8) + 2);
	let length = 0;
	let queue = 0;
	let bits = 0;
	let first = -1;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		const number = code - FIRST - (code > LEFT_OUT ? 1 : 0);
		if (first < 0) {
			first = number;
			continue;
		}
		const value = first + number * BASE;
		first = -1;
		queue |= value << bits;
		bits += widthOf(value);
		for (; bits > 7; bits -= 8, queue >>= 8) bytes[length++] = queue & 255;
	}
	if (first >= 0) bytes[length++] = (queue | (first << bits)) & 255;
	return bytes.slice(0, length);
}
