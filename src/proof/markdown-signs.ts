/** Running text of Markdown → letters and marks: escapes, character references, calls and page marks. */
import { callMark, pageMark } from './marks.ts';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const point = (digits: string, base: number): string => {
	const code = Number.parseInt(digits, base);
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
};

const SIGNS =
	/\\([!-/:-@[-`{-~])|&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));|\[\^([^\]\s]+)\]|:pagina\{folio="([^"]*)"\}/gi;

export const read = (text: string): string =>
	text.replace(SIGNS, (all, escaped, hex, decimal, name, note, folio) => {
		if (escaped !== undefined) return escaped;
		if (hex !== undefined) return point(hex, 16);
		if (decimal !== undefined) return point(decimal, 10);
		if (name !== undefined) return NAMED[name] ?? all;
		return note === undefined ? pageMark(read(folio)) : callMark(note, '');
	});
