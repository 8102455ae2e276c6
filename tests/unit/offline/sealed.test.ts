import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { digestOf } from '#offline/digest.ts';
import { seal, unspoilt } from '#offline/sealed.ts';

const bytes = (text: string) => new TextEncoder().encode(text).buffer;

describe('a stored file', () => {
	it('is given as it was stored, without what the host said of the way', async () => {
		const told = new Headers({
			'Content-Type': 'text/plain',
			'Content-Encoding': 'br',
			'Content-Length': '1',
		});
		const sealed = seal(bytes('tekst'), await digestOf(bytes('tekst')), told);
		const given = await unspoilt(sealed);
		assert.equal(await given?.text(), 'tekst');
		assert.equal(given?.headers.get('Content-Type'), 'text/plain');
		assert.equal(given?.headers.has('Content-Encoding'), false);
	});

	it('is not given when it was emptied, cut, replaced, or is none', async () => {
		const { headers } = seal(bytes('tekst'), await digestOf(bytes('tekst')), new Headers());
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
