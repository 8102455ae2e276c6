import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findListedPages } from '#edition/mentions/find-listed-pages.ts';

const isFolio = (label: string): boolean => /^(?:[1-9]|[1-9]\d|iv|v)$/.test(label);

/** What is found, as `title → pages`. */
const told = (items: readonly string[]): string[] =>
	findListedPages(items, isFolio).map((references, i) =>
		references
			.map(({ name, numbers }) => {
				const text = items[i] as string;
				assert.equal(name?.text, name && text.slice(name.start, name.end));
				const pages = numbers.map(
					(number) => `${number.closes ? '–' : ''}${text.slice(number.start, number.end)}`,
				);
				return `${name?.text ?? ''} → ${pages.join(' ')}`;
			})
			.join(),
	);

describe('the entries of a printed contents', () => {
	it('lead by their title and by the number at their end', () => {
		assert.deepEqual(
			told([
				'Voorwoord iv',
				'1 Wat er is 3',
				'Deel een',
				'1.1 In 2013 12',
				'1.2 In 2014 14',
				'2 Wat volgt 30',
				'Slot 40',
			]),
			[
				'Voorwoord → iv',
				'1 Wat er is → 3',
				'',
				'1.1 In 2013 → 12',
				'1.2 In 2014 → 14',
				'2 Wat volgt → 30',
				'Slot → 40',
			],
		);
	});

	it('need be only four where dots lead to the numbers', () => {
		assert.deepEqual(told(['Voorwoord ... iv', 'Wat er is ..... 3', 'In 2013 . . . 12', 'Slot …… 40']), [
			'Voorwoord → iv',
			'Wat er is → 3',
			'In 2013 → 12',
			'Slot → 40',
		]);
	});

	it('or by the number at their head', () => {
		assert.deepEqual(
			told(['3 Voorwoord', '5 Het jaar 2013', '8 Mensen', '9 Geld', '12 Wat komt', '21 Slot']),
			['Voorwoord → 3', 'Het jaar 2013 → 5', 'Mensen → 8', 'Geld → 9', 'Wat komt → 12', 'Slot → 21'],
		);
	});

	it('lead to the first of several pages, whatever zeros stand before it', () => {
		const items = ['04–05 Terugblik', '06-07 Mensen', '08–09 Geld', '10 Techniek', '11 Wensen', '12–13 Slot'];
		assert.deepEqual(told(items), [
			'Terugblik → 4',
			'Mensen → 6',
			'Geld → 8',
			'Techniek → 10',
			'Wensen → 11',
			'Slot → 12',
		]);
		assert.deepEqual(told(items.map((item) => item.split(' ').reverse().join(' '))), told(items));
	});

	it('that the edition does not have lead nowhere', () => {
		assert.deepEqual(told(['Een .... 3', 'Twee .... 40', 'Drie .... 120', 'Vier .... 140']), [
			'Een → 3',
			'Twee → 40',
			'',
			'',
		]);
	});
});

describe('the words of an index', () => {
	const words = ['afluisteren 12', 'begroting, 3, 5–7', 'dienst 14', 'eis', 'Franse dienst, 20, 21.'];
	const more = ['geld, 3', 'hulp 4; 9', 'inspectie 6', 'jaarplan 7-9', 'kern 8'];

	it('lead by each of their numbers', () => {
		assert.deepEqual(told([...words, ...more]).slice(0, 5), [' → 12', ' → 3 5 –7', ' → 14', '', ' → 20 21']);
	});

	it('stand by the alphabet', () => {
		assert.ok(told([...more, ...words].reverse()).every((one) => one === ''));
	});
});

describe('other lists that end with numbers', () => {
	it('are left as they are', () => {
		for (const items of [
			['Het personeel nam toe tot 12', 'Er waren klachten: 9', 'Verzoeken 3', 'Vragen van de Kamer 4'],
			['Er kwam 3', 'Er kwam 4', 'Er kwam 5'],
			['De eis van 2013', 'Het plan voor 2014', 'De brief', 'De wet', 'Het slot van 2015'],
			['Noord 3', 'Oost 4', 'Zuid 5', 'West 6'],
			['Zee 3', 'Noord 3', 'Oost 3', 'Midden 3', 'Zuid 3', 'West 3'],
		])
			assert.ok(
				told(items).every((one) => one === ''),
				items[0],
			);
	});
});
