import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodePage } from '#reconstruct/stages/decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark = true, bigEndian = false) => {
	const units = [...(mark ? '\ufeff' : ''), ...text].map((sign) => sign.charCodeAt(0));
	return Uint8Array.from(
		units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
	);
};
const codes = (data: Uint8Array) => decodePage(data).diagnostics.map(({ code }) => code);

test('text in UTF-8 comes through letter for letter', () => {
	const text = 'variëren  <script> *a* [^8] \u00a0\u00ad\t# &amp; 😀 \n1. einde \n';
	assert.deepEqual(decodePage(bytes(text)), { text, diagnostics: [] });
});

test('a byte-order mark and CRLF are another way to write the same letters', () => {
	assert.equal(decodePage(bytes('\ufeffeen\r\ntwee \r\n')).text, 'een\ntwee \n');
});

test('UTF-16 with a byte-order mark comes through, whichever byte comes first', () => {
	assert.equal(decodePage(utf16('één\r\ntwee')).text, 'één\ntwee');
	assert.equal(decodePage(utf16('één\r\ntwee', true, true)).text, 'één\ntwee');
});

test('UTF-16 without a byte-order mark is told by its zeros', () => {
	assert.deepEqual(codes(utf16('een regel', false)), ['seed/not-utf8']);
	assert.match(decodePage(utf16('een regel', false)).diagnostics[0]?.reason ?? '', /UTF-16/);
});

test('an empty file and one of white space hold no page', () => {
	assert.deepEqual(codes(bytes('')), ['seed/empty']);
	assert.deepEqual(codes(bytes('\ufeff')), ['seed/empty']);
	assert.deepEqual(codes(bytes(' \n\t\n')), ['seed/empty']);
});

test('a byte that is not UTF-8 is named by line and position', () => {
	const data = Uint8Array.from([...bytes('één\ntwee'), 0xe9, ...bytes(' drie\n')]);
	const [found] = decodePage(data).diagnostics;
	assert.deepEqual([found?.code, found?.line, found?.position], ['seed/not-utf8', 2, 5]);
});

test('a cut-off character at the very end is found there', () => {
	const [found] = decodePage(Uint8Array.from([...bytes('een\nt'), 0xc3])).diagnostics;
	assert.deepEqual([found?.code, found?.line, found?.position], ['seed/not-utf8', 2, 2]);
});

test('a binary file is not text', () => {
	assert.deepEqual(codes(Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256)), [
		'seed/binary',
	]);
	assert.deepEqual(codes(bytes('\u0001\u0002\u0000'.repeat(40))), ['seed/binary']);
});

test('a NUL is marked in its line; other control characters are for the page to ask about', () => {
	const [nul, ...others] = decodePage(bytes('een\nt\0wee\u0007')).diagnostics;
	assert.deepEqual([nul?.code, nul?.line, nul?.position], ['seed/control-character', 2, 2]);
	assert.match(nul?.reason ?? '', /NUL character \(U\+0000\)/);
	assert.deepEqual(nul?.excerpts, [
		{ line: 2, text: 't\0wee\u0007', marks: [{ start: 1, end: 2, sign: '^' }] },
	]);
	assert.deepEqual(others, []);
	assert.equal(decodePage(bytes('een\ntwee\u0007')).text, 'een\ntwee\u0007');
});

test('a form feed is white space after the last line, and a second page before another', () => {
	assert.equal(decodePage(bytes('een\n\f')).text, 'een\n\f');
	assert.deepEqual(codes(bytes('een\n\ftwee\n')), ['seed/two-pages']);
});

test('a line of ten million characters is no line of a page', () => {
	const [found] = decodePage(bytes(`een\n${'x'.repeat(10_485_760)}`)).diagnostics;
	assert.deepEqual([found?.code, found?.line], ['seed/line-too-long', 2]);
	assert.match(found?.reason ?? '', /10485760/);
});

test('half a character of UTF-16 is an error', () => {
	const broken = utf16('ab');
	const data = Uint8Array.from([...broken, 0x00, 0xd8, 0x61, 0x00]);
	assert.equal(decodePage(data).text, undefined);
});
