import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Alias, addressOf, targetOf } from '#sharing/permalinks/aliases.ts';
import { keep } from '#sharing/permalinks/keep.ts';

/** An alias of edition `e`, as its editors write it. */
const alias = (from: string, to: string, edition = 'e'): Alias => ({
	from: targetOf(from, edition),
	to: targetOf(to, edition),
	place: { file: 'seeds/e/edition.yaml', line: 9 },
	written: { from, to },
});

/** What was published: a chapter of two sections. */
const published = new Map<string, readonly string[]>([
	['e/', []],
	['e/c/', ['een', 'p1-1', 'p1-2', 'twee', 'p1-3', 'voetnoot-8']],
	['e/c/een/', ['een', 'p1-1', 'p1-2']],
	['e/c/een/index.md', []],
	['e/c/twee/', ['twee', 'p1-3', 'voetnoot-8']],
	['e/bron/1/', ['regel-1', 'bron-een', 'bron-p1-1']],
	['e/bron/', ['ontbreekt-2']],
]);

/** The same with pages or ids changed; `undefined` takes a page away. */
const changed = (...changes: (readonly [string, readonly string[] | undefined])[]) => {
	const site = new Map(published);
	for (const [page, ids] of changes) {
		if (ids) site.set(page, ids);
		else site.delete(page);
	}
	return site;
};

describe('keeping published addresses', () => {
	it('asks nothing of a site that still has them all, or more', () => {
		const kept = keep(published, changed(['e/c/drie/', ['drie']]), []);
		assert.deepEqual([kept.moved.size, kept.copies.size, kept.ids.size, kept.lost.size], [0, 0, 0, 0]);
	});

	it('loses a page, a file and an id that nothing leads to', () => {
		const { lost } = keep(
			published,
			changed(
				['e/c/een/', undefined],
				['e/c/een/index.md', undefined],
				['e/bron/1/', ['bron-een', 'bron-p1-1']],
			),
			[],
		);
		assert.deepEqual(
			[...lost],
			[
				['e/c/een/', []],
				['e/c/een/index.md', []],
				['e/bron/1/', ['regel-1']],
			],
		);
	});

	it('sends a renamed section on, each id to its place, copies its file, and sets anchors on the chapter', () => {
		const now = changed(
			['e/c/', ['begin', 'p1-1', 'p1-2', 'twee', 'p1-3', 'voetnoot-8']],
			['e/c/een/', undefined],
			['e/c/een/index.md', undefined],
			['e/c/begin/', ['begin', 'p1-1', 'p1-2']],
			['e/c/begin/index.md', []],
			['e/bron/1/', ['regel-1', 'bron-begin', 'bron-p1-1']],
		);
		const kept = keep(published, now, [alias('c/een', 'c/begin'), alias('c#een', 'c#begin')]);
		assert.deepEqual([...kept.lost], []);
		const moved = kept.moved.get('e/c/een/');
		assert.equal(moved?.to.page, 'e/c/begin/');
		assert.deepEqual(
			[...(moved?.ids ?? [])].map(([id, to]) => `${id} ${addressOf(to)}`),
			['een e/c/begin/#begin', 'p1-1 e/c/begin/#p1-1', 'p1-2 e/c/begin/#p1-2'],
		);
		assert.deepEqual([...kept.copies], [['e/c/een/index.md', 'e/c/begin/index.md']]);
		assert.deepEqual([...(kept.ids.get('e/c/')?.here ?? [])], [['een', 'begin']]);
		assert.deepEqual([...(kept.ids.get('e/bron/1/')?.here ?? [])], [['bron-een', 'bron-begin']]);
	});

	it('lets the alias of a chapter or a section serve its line on the page of contents too', () => {
		const contents = ['hoofdstuk-c', 'sectie-c.een', 'sectie-c.twee'];
		const before = new Map([...published, ['e/inhoud/', contents] as const]);
		const on = (site: ReadonlyMap<string, readonly string[]>, ...aliases: readonly Alias[]) => {
			const { lost, ids } = keep(before, site, aliases);
			assert.deepEqual([...lost], []);
			const { here = [], elsewhere = [] } = ids.get('e/inhoud/') ?? {};
			return [...here, ...[...elsewhere].map(([id, to]) => [id, addressOf(to)])];
		};
		const gone = [
			['e/c/een/', undefined],
			['e/c/een/index.md', undefined],
		] as const;
		const renamed = changed(
			...gone,
			['e/c/begin/', ['een', 'p1-1', 'p1-2']],
			['e/c/begin/index.md', []],
			['e/inhoud/', ['hoofdstuk-c', 'sectie-c.begin', 'sectie-c.twee']],
		);
		assert.deepEqual(on(renamed, alias('c/een', 'c/begin')), [['sectie-c.een', 'sectie-c.begin']]);

		const parts: [string, readonly string[] | undefined][] = [...published].flatMap(([page, ids]) =>
			page.startsWith('e/c/')
				? [
						[page, undefined],
						[page.replace('e/c/', 'e/d/'), ids],
					]
				: [],
		);
		const chapter = changed(...parts, ['e/inhoud/', ['hoofdstuk-d', 'sectie-d.een', 'sectie-d.twee']]);
		assert.deepEqual(on(chapter, alias('c', 'd')), [
			['hoofdstuk-c', 'hoofdstuk-d'],
			['sectie-c.een', 'sectie-d.een'],
			['sectie-c.twee', 'sectie-d.twee'],
		]);

		const joined = changed(...gone, ['e/c/index.md', []], ['e/inhoud/', ['hoofdstuk-c', 'sectie-c.twee']]);
		assert.deepEqual(on(joined, alias('c/een', 'c'), alias('c/een/index.md', 'c/index.md')), [
			['sectie-c.een', 'hoofdstuk-c'],
		]);
		assert.deepEqual(
			[...keep(before, changed(['e/inhoud/', ['hoofdstuk-c', 'sectie-c.twee']]), []).lost],
			[['e/inhoud/', ['sectie-c.een']]],
		);
	});

	it('follows what a list had to the part of it where it stands now that the list is long', () => {
		const before = new Map([
			...published,
			['e/inhoud/', ['hoofdstuk-c', 'sectie-c.een', 'sectie-c.twee']] as const,
		]);
		const long = changed(
			['e/inhoud/', ['hoofdstuk-c']],
			['e/inhoud/c/', ['sectie-c.een']],
			['e/inhoud/c/deel/2/', ['sectie-c.twee']],
		);
		const kept = keep(before, long, []);
		assert.deepEqual(
			[...(kept.ids.get('e/inhoud/')?.elsewhere ?? [])],
			[
				['sectie-c.een', { page: 'e/inhoud/c/', id: 'sectie-c.een' }],
				['sectie-c.twee', { page: 'e/inhoud/c/deel/2/', id: 'sectie-c.twee' }],
			],
		);
		assert.deepEqual([...kept.lost], []);
	});

	it('follows a paragraph that a better reading put in the next section, without an alias', () => {
		const kept = keep(
			published,
			changed(['e/c/een/', ['een', 'p1-1']], ['e/c/twee/', ['p1-2', 'twee', 'p1-3', 'voetnoot-8']]),
			[],
		);
		assert.deepEqual([...kept.lost], []);
		assert.deepEqual(
			[...(kept.ids.get('e/c/een/')?.elsewhere ?? [])],
			[['p1-2', { page: 'e/c/twee/', id: 'p1-2' }]],
		);
	});

	it('serves an old id of a chapter on the section of the new one too', () => {
		const kept = keep(published, published, [alias('c#p1-9', 'c#p1-3')]);
		assert.deepEqual([...(kept.ids.get('e/c/')?.here ?? [])], [['p1-9', 'p1-3']]);
		assert.deepEqual([...(kept.ids.get('e/c/twee/')?.here ?? [])], [['p1-9', 'p1-3']]);
		assert.equal(kept.ids.has('e/c/een/'), false);
	});

	it('lets an alias of an edition have all that lies below it, over aliases of its own', () => {
		const old = new Map([['oud/c/een/', ['p1-1']]]);
		const kept = keep(old, published, [alias('oud/', 'e/', ''), alias('c/nul', 'c/een')]);
		assert.deepEqual(kept.moved.get('oud/c/een/')?.to, { page: 'e/c/een/' });
		assert.deepEqual(kept.moved.get('oud/c/een/')?.ids.get('p1-1'), { page: 'e/c/een/', id: 'p1-1' });
		assert.deepEqual(kept.moved.get('e/c/nul/')?.to, { page: 'e/c/een/' });
	});

	it('leads from a page that the edition did not have to the page when it does', () => {
		const kept = keep(published, changed(['e/bron/', []], ['e/bron/2/', []]), []);
		assert.deepEqual([...kept.lost], []);
		assert.deepEqual(kept.ids.get('e/bron/')?.elsewhere.get('ontbreekt-2'), { page: 'e/bron/2/' });
	});

	it('sends a page on to a place where its alias has an id', () => {
		const kept = keep(new Map([['e/c/nul/', []]]), published, [alias('c/nul', 'c#twee')]);
		assert.deepEqual(kept.moved.get('e/c/nul/')?.to, { page: 'e/c/', id: 'twee' });
	});

	it('says of an id that named other words before where those are, on each page that has it', () => {
		const reused = { ...alias('c#p1-2', 'c#p1-1'), was: 'Vooral in' };
		const kept = keep(published, published, [reused]);
		assert.deepEqual(kept.hiding, []);
		assert.deepEqual(kept.ids.get('e/c/')?.reused.get('p1-2'), {
			was: 'Vooral in',
			to: { page: 'e/c/', id: 'p1-1' },
		});
		assert.deepEqual(kept.ids.get('e/c/een/')?.reused.get('p1-2')?.to, { page: 'e/c/een/', id: 'p1-1' });
		const far = keep(published, published, [{ ...alias('c#p1-2', 'c#p1-3'), was: 'Vooral in' }]);
		assert.deepEqual(far.ids.get('e/c/een/')?.reused.get('p1-2')?.to, { page: 'e/c/', id: 'p1-3' });
	});

	it('leads from a page that no more has such an id to what it named there', () => {
		const now = changed(['e/c/een/', ['een', 'p1-1']], ['e/c/twee/', ['p1-2', 'twee', 'p1-3', 'voetnoot-8']]);
		const kept = keep(published, now, [{ ...alias('c#p1-2', 'c#p1-1'), was: 'Vooral in' }]);
		assert.deepEqual([...(kept.ids.get('e/c/een/')?.here ?? [])], [['p1-2', 'p1-1']]);
	});

	it('tells aliases that lead nowhere and those of what is there, and ends in a circle of them', () => {
		const kept = keep(published, published, [
			alias('c/nul', 'c/nergens'),
			alias('c#p1-9', 'c#p1-99'),
			alias('c/een', 'c/twee'),
			alias('c/rond', 'c/rondom'),
			alias('c/rondom', 'c/rond'),
		]);
		assert.deepEqual(
			kept.broken.map(({ written }) => written.from),
			['c/nul', 'c#p1-9', 'c/rond', 'c/rondom'],
		);
		assert.deepEqual(
			kept.hiding.map(({ written }) => written.from),
			['c/een'],
		);
	});
});
