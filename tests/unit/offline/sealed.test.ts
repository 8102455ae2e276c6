import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { digestOf } from '#offline/digest.ts';
import { seal, unspoilt } from '#offline/sealed.ts';

const bytes = (text: string) => new TextEncoder().encode(text).buffer;

describe('a stored file', () => {
	it('keeps what it may do, and nothing of the way or of what a network said of it', async () => {
		const told = new Headers({
			'Content-Encoding': 'br',
			'Content-Range': 'bytes 0-4/5',
			'Content-Security-Policy': "default-src 'none'",
			Refresh: '0; url=/aanmelden',
			Vary: '*',
		});
		const sealed = seal('a/', bytes('tekst'), await digestOf(bytes('tekst')), told);
		const given = await unspoilt(sealed);
		assert.equal(await given?.text(), 'tekst');
		assert.deepEqual(
			[...(given?.headers.keys() ?? [])],
			['content-security-policy', 'content-type', 'x-stored-digest'],
		);
	});

	it('has the kind of its address, whatever the host called it', async () => {
		const told = new Headers({ 'Content-Type': 'text/plain' });
		for (const [address, type] of [
			['', 'text/html; charset=utf-8'],
			['a/b/', 'text/html; charset=utf-8'],
			['404.html', 'text/html; charset=utf-8'],
			['assets/page.x.js', 'text/javascript; charset=utf-8'],
			['pagefind/index/nl_1.pf_index', 'application/octet-stream'],
		])
			assert.equal(seal(address ?? '', bytes(''), '', told).headers.get('Content-Type'), type, address);
	});

	it('is not given when it was emptied, cut, replaced, or is none', async () => {
		const { headers } = seal('a.txt', bytes('tekst'), await digestOf(bytes('tekst')), new Headers());
		for (const spoilt of ['', 'teks', 'tekst '])
			assert.equal(await unspoilt(new Response(spoilt, { headers })), undefined);
		assert.equal(await unspoilt(new Response('tekst')), undefined);
		assert.equal(await unspoilt(undefined), undefined);
	});

	it('of an older version is given only where it is the file that is wanted', async () => {
		const digest = await digestOf(bytes('tekst'));
		assert.equal(await (await unspoilt(new Response('tekst'), digest))?.text(), 'tekst');
		assert.equal(await unspoilt(new Response('andere'), digest), undefined);
	});
});
