import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { digestOf } from '#offline/digest.ts';
import { listFiles } from '#offline/precache-list.build.ts';
import { addressOf, bytesOf, type StoredList } from '#offline/precache-list.ts';
import { writeFarewell, writeOffline } from '#offline/write.build.ts';

describe('the address a file is stored under', () => {
	it('is that of the page, with its slash, and relative so that it holds under any base path', () => {
		assert.equal(addressOf('index.html'), '');
		assert.equal(addressOf('zoeken/index.html'), 'zoeken/');
		assert.equal(addressOf('zoeken/index.md'), 'zoeken/index.md');
		assert.equal(addressOf('404.html'), '404.html');
		assert.equal(addressOf('één/index.html'), '%C3%A9%C3%A9n/');
	});

	it('is none for what is not for reading', () => {
		const files = ['sw.js', 'precache.json', '_headers', '.nojekyll', 'a/.hidden'];
		for (const file of [...files, 'robots.txt', 'sitemap-0.xml', 'meenemen/verslag.epub']) {
			assert.equal(addressOf(file), undefined, file);
		}
		assert.equal(addressOf('assets/_vendor.js'), 'assets/_vendor.js');
	});
});

describe('the list of a built site', () => {
	let dist = '';
	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(dist, file)), { recursive: true });
		writeFileSync(join(dist, file), text);
	};
	before(() => {
		dist = mkdtempSync(join(tmpdir(), 'list-'));
		const worker = 'assets/proof.worker-C_7evLhj.js';
		const files = ['zoeken/index.html', 'index.html', 'pagefind/pagefind.js', '_headers', worker];
		for (const file of files) write(file, file);
	});
	after(() => rmSync(dist, { recursive: true, force: true }));

	it('holds each file once, in order, with the digest and size of its bytes', async () => {
		const list = await listFiles(dist, 'w');
		assert.deepEqual(
			list.files.map(([address]) => address),
			['', 'pagefind/pagefind.js', 'zoeken/'],
		);
		const expected = createHash('sha256').update('index.html').digest('hex').slice(0, 16);
		assert.deepEqual(list.files[0], ['', expected, 10]);
		assert.equal(bytesOf(list.files), 10 + 20 + 17);
	});

	it('has the program of the check apart, to be stored on demand', async () => {
		const list = await listFiles(dist, 'w');
		assert.deepEqual(
			list.onDemand.map(([address]) => address),
			['assets/proof.worker-C_7evLhj.js'],
		);
	});

	it('has pictures, and the places of words on them, apart, to be stored when the reader asks', async () => {
		const pictures = ['verslag/afbeeldingen/041.webp', 'verslag/bron/41/041.boxes.json'];
		for (const file of pictures) write(file, file);
		const list = await listFiles(dist, 'w');
		assert.deepEqual(
			list.onRequest.map(([address]) => address),
			pictures,
		);
		assert.ok(!list.files.some(([address]) => pictures.includes(address)));
		for (const file of pictures) rmSync(join(dist, file));
	});

	it('is written with a worker that carries its digest, the same each time', async () => {
		const first = await writeOffline(dist);
		const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
		const text = readFileSync(join(dist, 'precache.json'));
		assert.equal(first.version, await digestOf(text));
		assert.ok(worker.includes(first.version));
		assert.deepEqual(await writeOffline(dist), first);
		assert.equal(readFileSync(join(dist, 'sw.js'), 'utf8'), worker);
		assert.equal((JSON.parse(text.toString()) as StoredList).files.length, first.files);
	});

	it('has another version when any file changes', async () => {
		const { version } = await writeOffline(dist);
		write('zoeken/index.html', 'anders');
		assert.notEqual((await writeOffline(dist)).version, version);
	});

	it('gives way to a worker that stores nothing', async () => {
		await writeFarewell(dist);
		const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
		assert.match(worker, /unregister/);
		assert.doesNotMatch(worker, /"fetch"|VERSION/);
	});
});
