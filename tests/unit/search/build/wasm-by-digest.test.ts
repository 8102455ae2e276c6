import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wasmByDigest } from '#search/build/wasm-by-digest.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const entry = { version: '1.5.2', languages: { nl: { hash: 'nl_1a', wasm: 'nl', page_count: 3 } } };
const files = (program: string) => [
	{ path: 'pagefind-entry.json', content: bytes(JSON.stringify(entry)) },
	{ path: 'pagefind.js', content: bytes('') },
	{ path: 'wasm.nl.pagefind', content: bytes(program) },
];

describe('Pagefind’s program', () => {
	it('is called by its digest, and the entry file says how', () => {
		const { files: made, wasm } = wasmByDigest(files('abc'), 'nl');
		// sha256sum of "abc".
		assert.equal(wasm, 'wasm.nl.ba7816bf8f.pagefind');
		assert.deepEqual(
			made.map(({ path }) => path),
			['pagefind-entry.json', 'pagefind.js', wasm],
		);
		const { languages } = JSON.parse(new TextDecoder().decode(made[0]?.content));
		assert.deepEqual(languages.nl, { hash: 'nl_1a', wasm: 'nl.ba7816bf8f', page_count: 3 });
	});

	it('has another name when it is another', () => {
		assert.notEqual(wasmByDigest(files('abc'), 'nl').wasm, wasmByDigest(files('abd'), 'nl').wasm);
	});

	it('is missed where Pagefind has none', () => {
		assert.throws(() => wasmByDigest(files('abc'), 'fy'), /no program for the language “fy”/);
	});
});
