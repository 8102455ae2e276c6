import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { printDiagnostics } from '#diagnostics/print.ts';
import { namedBlocks } from '#sharing/permalinks/account-blocks.ts';
import { type Alias, addressOf, targetOf } from '#sharing/permalinks/aliases.ts';
import { comparePlaces } from '#sharing/permalinks/compare-places.ts';
import { placeFinder } from '#sharing/permalinks/keep.ts';
import { askOtherWords } from '#sharing/permalinks/other-words.ts';

const A =
	'Om de positie van de dienst goed te ondersteunen beschikt hij over een netwerk van mensen in het buitenland.';
const B =
	'De wijze van samenwerking met partners kan variëren van zeer beperkt tot zeer intensief, en dat bepaalt veel.';
const C =
	'De commissie van toezicht heeft in meerdere rapporten aandacht besteed aan het uitwisselen van gegevens.';
const TWIN_1 =
	'In 2013 heeft de dienst twaalf rapporten over de veiligheid aan de minister aangeboden en besproken.';
const TWIN_2 =
	'In 2014 heeft de dienst veertien rapporten over de veiligheid aan de minister aangeboden en besproken.';

type Texts = Readonly<Record<string, string>>;

const alias = (from: string, to: string, was?: string): Alias => ({
	from: targetOf(from, 'e'),
	to: targetOf(to, 'e'),
	place: { file: 'seeds/e/edition.yaml', line: 9 },
	written: { from, to },
	...(was === undefined ? {} : { was }),
});

/** Blocks of chapter `c` of an edition, in one section. */
const blocksOf = (texts: Texts, edition = 'e', chapter = 'c') =>
	namedBlocks([
		{
			edition,
			blocks: Object.entries(texts).map(([id, text]) => ({
				id,
				kind: id.startsWith('voetnoot')
					? ('footnote' as const)
					: /^p\d/.test(id)
						? ('paragraph' as const)
						: ('heading' as const),
				chapter,
				section: 's',
				text,
				source: [],
			})),
		},
	]);

function compare(
	before: Texts,
	after: Texts,
	aliases: readonly Alias[] = [],
	corrected: readonly string[] = [],
) {
	const contract = comparePlaces({
		contract: new Map(),
		now: blocksOf(before),
		aliases: [],
		find: (target) => target,
	}).places;
	const built = new Map([['e/c/', Object.keys(after)]]);
	const now = blocksOf(after);
	return comparePlaces({ contract, now, aliases, find: placeFinder(built, aliases), corrected });
}

const asked = (...given: Parameters<typeof compare>) =>
	compare(...given).others.map(({ id, to }) => `${id} → ${to ? addressOf(to) : '?'}`);

describe('what ids name', () => {
	it('is not asked about where nothing changed, or a word, or a sign, or much was added', () => {
		const before = { kop: 'De netwerken', 'p1-1': A, 'p1-2': B };
		assert.deepEqual(asked(before, before), []);
		assert.deepEqual(asked(before, { ...before, 'p1-1': A.replace('goed ', '') }), []);
		assert.deepEqual(
			asked(before, { ...before, 'p1-1': A.replace('netwerk', 'net werk'), 'p1-2': `${B} ${C}` }),
			[],
		);
		assert.deepEqual(asked(before, { ...before, kop: 'De Netwerken.' }), []);
	});

	it('is asked about when two paragraphs became one: the next has the id of the second', () => {
		const merged = { 'p1-1': `${A} ${B}`, 'p1-2': C };
		const lost = [alias('c#p1-3', 'c#p1-2')];
		assert.deepEqual(asked({ 'p1-1': A, 'p1-2': B, 'p1-3': C }, merged, lost), ['p1-2 → e/c/#p1-1']);
	});

	it('is asked about when a paragraph was parted: each one after it has the id of the one before', () => {
		const [head = '', tail = ''] = A.split(/ (?=beschikt)/);
		const parted = { 'p1-1': head, 'p1-2': tail, 'p1-3': B, 'p1-4': C };
		const others = asked({ 'p1-1': A, 'p1-2': B, 'p1-3': C }, parted);
		assert.deepEqual(others.slice(-2), ['p1-2 → e/c/#p1-3', 'p1-3 → e/c/#p1-4']);
	});

	it('is asked about when a paragraph moved, or one was put in or taken out before it', () => {
		const before = { 'p1-1': A, 'p1-2': B, 'p1-3': C };
		assert.deepEqual(asked(before, { 'p1-1': B, 'p1-2': A, 'p1-3': C }), [
			'p1-1 → e/c/#p1-2',
			'p1-2 → e/c/#p1-1',
		]);
		assert.deepEqual(asked(before, { 'p1-1': TWIN_1, 'p1-2': A, 'p1-3': B, 'p1-4': C }), [
			'p1-1 → e/c/#p1-2',
			'p1-2 → e/c/#p1-3',
			'p1-3 → e/c/#p1-4',
		]);
		assert.deepEqual(asked(before, { 'p1-1': A, 'p1-2': C }, [alias('c#p1-3', 'c#p1-2')]), ['p1-2 → ?']);
	});

	it('is asked about when a near twin has its id, whether its own words are still there or not', () => {
		const before = { 'p1-1': TWIN_1, 'p1-2': TWIN_2, 'p1-3': C };
		const rest = [alias('c#p1-3', 'c#p1-2')];
		assert.ok(asked(before, { 'p1-1': TWIN_2, 'p1-2': C }, rest).some((one) => one.startsWith('p1-1')));
		assert.deepEqual(asked(before, { 'p1-1': TWIN_2, 'p1-2': TWIN_1, 'p1-3': C }), [
			'p1-1 → e/c/#p1-2',
			'p1-2 → e/c/#p1-1',
		]);
	});

	it('is asked about when notes were numbered anew', () => {
		const [eight, nine] = [
			'Toezichtsrapport inzake de verwerking, 5 februari 2014',
			'Toezichtsrapport over sociale media, 16 juli 2014',
		];
		assert.deepEqual(
			asked({ 'voetnoot-8': eight, 'voetnoot-9': nine }, { 'voetnoot-8': nine, 'voetnoot-9': eight }),
			['voetnoot-8 → e/c/#voetnoot-9', 'voetnoot-9 → e/c/#voetnoot-8'],
		);
	});

	it('is followed through a renamed chapter', () => {
		const contract = comparePlaces({
			contract: new Map(),
			now: blocksOf({ 'p1-1': A, 'p1-2': B }),
			aliases: [],
			find: (target) => target,
		}).places;
		const aliases = [alias('c', 'd')];
		const find = placeFinder(new Map([['e/d/', ['p1-1', 'p1-2']]]), aliases);
		const same = comparePlaces({
			contract,
			now: blocksOf({ 'p1-1': A, 'p1-2': B }, 'e', 'd'),
			aliases,
			find,
		});
		assert.deepEqual(same.others, []);
		const other = comparePlaces({
			contract,
			now: blocksOf({ 'p1-1': A, 'p1-2': C }, 'e', 'd'),
			aliases,
			find,
		});
		assert.deepEqual(
			other.others.map(({ page, id }) => `${page}#${id}`),
			['e/d/#p1-2'],
		);
	});

	it('is what an editor says: elsewhere, with an alias that says what it was, or the same, corrected', () => {
		const before = { 'p1-1': A, 'p1-2': B, 'p1-3': C };
		const after = { 'p1-1': `${A} ${B}`, 'p1-2': C };
		const lost = alias('c#p1-3', 'c#p1-2');
		const said = compare(before, after, [lost, alias('c#p1-2', 'c#p1-1', 'De wijze van')]);
		assert.deepEqual(said.others, []);
		assert.match(said.places.get('e/c/')?.get('p1-2')?.begins ?? '', /^De commissie/);
		assert.deepEqual(asked(before, after, [lost], ['e/c/#p1-2']), []);
	});

	it('is asked with both answers, ready to paste', () => {
		const { others } = compare({ 'p1-1': A, 'p1-2': B, 'p1-3': C }, { 'p1-1': `${A} ${B}`, 'p1-2': C }, [
			alias('c#p1-3', 'c#p1-2'),
		]);
		assert.equal(
			printDiagnostics(askOtherWords(others, new Map([['e/c/#p1-2', 6]]))),
			`content/places.txt:6  error  addresses/other-words
  On /e/c/ a published id would come to name other words, and links would open another text: p1-2
  named “De wijze van samenwerking met …”, would name “De commissie van toezicht heeft …”.

  If the old words stand elsewhere now, add to seeds/e/edition.yaml, under aliases; readers of old links are told there:
    - { from: "c#p1-2", to: "c#p1-1", was: "De wijze van samenwerking met" }
  Where it is the same place, with its words corrected, say so, once:
    npm run addresses -- --corrected "e/c/#p1-2"

1 error.
`,
		);
	});

	it('keeps what vanished, and takes up what is new, in the order of the page', () => {
		const { places } = compare({ 'p1-1': A, 'p1-3': C }, { 'p1-1': A, 'p1-2': B });
		assert.deepEqual([...(places.get('e/c/')?.keys() ?? [])], ['p1-1', 'p1-2', 'p1-3']);
	});
});
