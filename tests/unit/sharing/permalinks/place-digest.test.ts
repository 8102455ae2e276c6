import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Account } from '#edition/account/account.ts';
import { placeDigest, sharedPart } from '#sharing/permalinks/place-digest.ts';

const blocks = globSync('content/editions/*/account.json')
	.flatMap((file) => (JSON.parse(readFileSync(file, 'utf8')) as Account).blocks)
	.filter(({ section, kind }) => section !== null && kind !== 'pullquote');
const long = blocks.filter(({ text }) => text.split(' ').length >= 12);

describe('the digest of a place', () => {
	it('is six short codes, fewer for few words, and none where there are no words', () => {
		assert.match(
			placeDigest('De wijze van samenwerking met buitenlandse partners kan variëren.'),
			/^[\w-]{18}$/,
		);
		assert.equal(placeDigest('CT Infobox').length, 9);
		assert.equal(placeDigest('— 12'.slice(0, 1)), '');
	});
	it('is the same whatever the case, the accents and the signs', () => {
		assert.equal(placeDigest('De “box” kan variëren.'), placeDigest('de box, kan varieren'));
	});
	it('is left by more than half when any one word of a paragraph or note changes, goes, or is split in two', () => {
		for (const { text } of long) {
			const words = text.split(' ');
			const digest = placeDigest(text);
			words.forEach((word, at) => {
				for (const other of [['xylofoon'], [], [word.slice(0, 1), word.slice(1)]]) {
					const now = words.toSpliced(at, 1, ...other).join(' ');
					assert.ok(sharedPart(digest, now) >= 0.5, now);
				}
			});
		}
	});
	it('is wholly there in a paragraph that took another in', () => {
		for (const [at, { text }] of long.entries()) {
			const other = long[at + 1]?.text ?? '';
			assert.ok(sharedPart(placeDigest(text), `${text} ${other}`) > 0.8);
			assert.ok(sharedPart(placeDigest(text), `${other} ${text}`) > 0.8 || other === '');
		}
	});
	it('is not half there in any other block of the editions, but for notes, which are all titles of reports', () => {
		const read = blocks.filter(({ kind }) => kind !== 'footnote');
		for (const { id, text } of read) {
			for (const other of read) {
				if (other.id === id || other.text.includes(text) || text.includes(other.text)) continue;
				assert.ok(sharedPart(placeDigest(text), other.text) < 0.5, `${id} ${other.id}`);
			}
		}
	});
});
