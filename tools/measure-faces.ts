/**
 * Measures type faces: reads advance widths out of TrueType and OpenType files and writes the table that
 * `src/layout/from-text/evidence/data/faces.json` holds. Widths are facts; no outline is taken over.
 *
 * node tools/measure-faces.ts OUT.json NAME=FILE…
 *
 * A width is in thousandths of an em. The characters are one string, a face one list of numbers in that
 * order; 0 means the face has no such character.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const CHARACTERS =
	' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~' +
	'‘’“”„‚–—…•·«»‹›§©®°€£ßÆæØøŒœıﬁﬂ†×±';

/** Finds a table of an sfnt file by its four-letter tag. */
function table(file: DataView, tag: string): number {
	const count = file.getUint16(4);
	for (let i = 0; i < count; i++) {
		const at = 12 + 16 * i;
		const name = String.fromCharCode(...[0, 1, 2, 3].map((k) => file.getUint8(at + k)));
		if (name === tag) return file.getUint32(at + 8);
	}
	throw new Error(`The font has no table “${tag}”.`);
}

/** Glyph index of a code point by a format 4 character map. */
function glyphOf(file: DataView, subtable: number, code: number): number {
	const segments = file.getUint16(subtable + 6) / 2;
	for (let i = 0; i < segments; i++) {
		const end = file.getUint16(subtable + 14 + 2 * i);
		if (code > end) continue;
		const start = file.getUint16(subtable + 16 + 2 * segments + 2 * i);
		if (code < start) return 0;
		const delta = file.getInt16(subtable + 16 + 4 * segments + 2 * i);
		const rangeAt = subtable + 16 + 6 * segments + 2 * i;
		const range = file.getUint16(rangeAt);
		if (range === 0) return (code + delta) & 0xffff;
		const glyph = file.getUint16(rangeAt + range + 2 * (code - start));
		return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
	}
	return 0;
}

function measure(path: string): number[] {
	const bytes = readFileSync(path);
	const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const unitsPerEm = file.getUint16(table(file, 'head') + 18);
	const metrics = file.getUint16(table(file, 'hhea') + 34);
	const hmtx = table(file, 'hmtx');
	const cmap = table(file, 'cmap');
	let subtable = 0;
	for (let i = 0; i < file.getUint16(cmap + 2); i++) {
		const offset = cmap + file.getUint32(cmap + 4 + 8 * i + 4);
		if (file.getUint16(offset) === 4) subtable = offset;
	}
	return [...CHARACTERS].map((character) => {
		const glyph = glyphOf(file, subtable, character.codePointAt(0) as number);
		if (glyph === 0) return 0;
		const advance = file.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1));
		return Math.round((advance * 1000) / unitsPerEm);
	});
}

const [out, ...faces] = process.argv.slice(2);
if (!out || faces.length === 0) {
	console.error('usage: node tools/measure-faces.ts OUT.json NAME=FILE…');
	process.exit(2);
}
const rows = faces.map((argument) => {
	const [name, path] = argument.split('=') as [string, string];
	return `\t\t${JSON.stringify(name)}: [${measure(path).join(',')}]`;
});
writeFileSync(
	out,
	`{\n\t"characters": ${JSON.stringify(CHARACTERS)},\n\t"faces": {\n${rows.join(',\n')}\n\t}\n}\n`,
);
