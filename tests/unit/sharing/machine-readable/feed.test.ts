import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type FeedEntry, feed } from '#sharing/machine-readable/feed.ts';
import { atomFaults } from '../../../support/atom.ts';
import { childrenNamed, parseXml } from '../../../support/xml.ts';

const entry = (date: string, what: string, slug = 'wlm'): FeedEntry => ({
	edition: { slug, title: 'Verslag <2031> & meer' },
	date,
	what,
	address: `https://voorbeeld.nl/${slug}/`,
});

const made = (entries: readonly FeedEntry[], absolute = true) =>
	feed({
		title: 'Leeseditie',
		subtitle: 'Wijzigingen',
		author: 'De redactie',
		language: 'nl',
		home: absolute ? 'https://voorbeeld.nl/' : '/',
		self: absolute ? 'https://voorbeeld.nl/feed.xml' : '/feed.xml',
		entries,
	});

const idsOf = (text: string) =>
	childrenNamed(parseXml(text), 'entry').map((one) => childrenNamed(one, 'id')[0]?.text);

describe('the feed', () => {
	const entries = [
		entry('2026-03-02', 'Tweede “uitgave”'),
		entry('2026-03-02', 'Eerste \u0001uitgave'),
		entry('2026-03-09', 'Andere', 'aivd'),
	];

	it('is a valid Atom feed, with and without a known origin', () => {
		assert.deepEqual(atomFaults(parseXml(made(entries))), []);
		assert.deepEqual(atomFaults(parseXml(made(entries, false))), []);
	});

	it('has the newest first, and its day for its own', () => {
		const root = parseXml(made(entries));
		assert.deepEqual(
			childrenNamed(root, 'entry').map((one) => childrenNamed(one, 'title')[0]?.text),
			[
				'Verslag <2031> & meer: Andere',
				'Verslag <2031> & meer: Tweede “uitgave”',
				'Verslag <2031> & meer: Eerste uitgave',
			],
		);
		assert.equal(childrenNamed(root, 'updated')[0]?.text, '2026-03-09T00:00:00Z');
	});

	it('has one name, with and without a known origin, and when another edition comes before the first', () => {
		const nameOf = (text: string) => childrenNamed(parseXml(text), 'id')[0]?.text;
		const name = nameOf(made(entries));
		assert.match(name ?? '', /^urn:uuid:[\da-f-]{36}$/);
		assert.equal(nameOf(made(entries, false)), name);
		assert.equal(nameOf(made([entry('2026-04-01', 'Nieuw', 'aaa'), ...entries])), name);
		assert.notEqual(nameOf(made([entry('2026-04-01', 'Nieuw', 'aaa')])), name);
	});

	it('keeps the name of an entry when newer ones come, and when its sentence is mended', () => {
		const before = idsOf(made([entry('2026-03-02', 'Eerste')]));
		const after = idsOf(made([entry('2026-03-02', 'Derde'), entry('2026-03-02', 'Eerste, verbeterd')]));
		assert.equal(after[1], before[0]);
	});

	it('is told from one that breaks a rule', () => {
		const broken = made(entries)
			.replace(/<updated>[^<]*<\/updated>/, '')
			.replace(/<author>.*<\/author>/, '');
		assert.deepEqual(atomFaults(parseXml(broken)), [
			'An atom:feed has exactly one updated; here are 0.',
			'Neither the feed nor every entry has an author.',
		]);
		assert.throws(() => parseXml('<feed>&nbsp;</feed>'));
	});
});
