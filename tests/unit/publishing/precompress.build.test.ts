import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { precompress } from '#publishing/precompress.build.ts';

const words = 'Samenwerking en organisatieontwikkeling. '.repeat(100);
/** Signs that repeat nothing: SHA-256 has no shorter form. */
const noise = Buffer.from(
	await crypto.subtle.digest('SHA-512', Buffer.from('a')).then((digest) => new Uint8Array(digest)),
);

const FILES: Readonly<Record<string, string | Uint8Array>> = {
	'index.html': words,
	'a/index.md': words,
	'feed.xml': words,
	'meenemen/SHA256SUMS': words,
	'small.html': '<p>Kort.',
	'picture.png': words,
	'meenemen/a.zip': words,
	'noise.txt': Buffer.concat(
		Array.from({ length: 40 }, (_, at) =>
			Buffer.from(noise.map((byte) => (byte * (at + 3) + at * at) % 251)),
		),
	),
	_headers: words,
};

/** What stands in a folder of these files once they are packed. */
async function packed(siteBestBytes?: number): Promise<ReadonlyMap<string, Buffer>> {
	const dist = mkdtempSync(join(tmpdir(), 'packed-'));
	for (const [file, content] of Object.entries(FILES)) {
		mkdirSync(dirname(join(dist, file)), { recursive: true });
		writeFileSync(join(dist, file), content);
	}
	await precompress(dist, siteBestBytes);
	const found = readdirSync(dist, { recursive: true }).map(String).sort();
	const made = found.filter((file) => /\.(?:br|gz)$/.test(file));
	const read = new Map(made.map((file) => [file, readFileSync(join(dist, file))]));
	rmSync(dist, { recursive: true });
	return read;
}

describe('what is packed for hosts', () => {
	it('is text that saves something: no picture, nothing small, nothing packed, nothing for the host', async () => {
		const names = ['a/index.md', 'feed.xml', 'index.html', 'meenemen/SHA256SUMS'];
		assert.deepEqual(
			[...(await packed()).keys()],
			names.flatMap((name) => [`${name}.br`, `${name}.gz`]),
		);
	});

	it('is the file again when it is unpacked', async () => {
		for (const best of [undefined, 0]) {
			const made = await packed(best);
			assert.equal(brotliDecompressSync(made.get('a/index.md.br') ?? '').toString(), words);
			assert.equal(gunzipSync(made.get('a/index.md.gz') ?? '').toString(), words);
		}
	});

	it('is the same bytes each time, and tells nothing of the machine', async () => {
		const [one, two] = [await packed(), await packed()];
		assert.deepEqual(one, two);
		// Bytes 4 to 9 of a gzip file: the time, how it was made, the system (RFC 1952).
		assert.deepEqual([...(one.get('index.html.gz')?.subarray(4, 10) ?? [])], [0, 0, 0, 0, 2, 255]);
	});
});
