/**
 * What a screen reader is told of a page: its parts, its headings, its sentences with their calls, its notes.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aloud, type Spoken, spokenTree, withRole } from '../support/access/tree.ts';
import { sameReader } from '../support/browser/browse.ts';
import { longest } from '../support/built.ts';
import { siteFor } from '../support/site.ts';

const CHAPTER = 'aivd-jaarverslag-2014/samenwerking/';
const SECTION = `${CHAPTER}internationale-samenwerking/`;
const CASES = 'langste-gevallen/gevallen/';

/** Three windows: sidenotes, none, and a phone. */
const WIDTHS = [1280, 900, 360];

const parts = ['banner', 'navigation', 'main', 'complementary', 'contentinfo', 'search', 'region'];

describe('a screen reader', () => {
	const site = siteFor(longest.dist);
	const visit = sameReader(site);

	const seen = new Map<string, Promise<readonly (readonly [width: number, tree: Spoken])[]>>();

	/** The trees of a page, one for each width; a page is opened once. */
	async function treesOf(path: string): Promise<readonly (readonly [number, Spoken])[]> {
		const trees: (readonly [number, Spoken])[] = [];
		for (const width of WIDTHS)
			await visit({ width }, async ({ page, go }) => {
				await go(path);
				trees.push([width, await spokenTree(page)]);
			});
		return trees;
	}

	async function read(path: string, look: (tree: Spoken, width: number) => void): Promise<void> {
		const trees = seen.get(path) ?? treesOf(path);
		seen.set(path, trees);
		for (const [width, tree] of await trees) look(tree, width);
	}

	it('finds the parts of a page, each by a name of its own', async () => {
		await read(SECTION, (tree) => {
			const found = withRole(tree, ...parts).map(({ role, name }) => `${role} ${name}`.trim());
			assert.deepEqual([...new Set(found)], found, 'no two parts are told alike');
			for (const part of [
				'banner',
				'navigation Hoofdmenu',
				'main',
				'navigation U bent hier',
				'navigation Verder lezen',
				'contentinfo',
			]) {
				assert.ok(found.includes(part), `${part} is one of ${found.join(', ')}`);
			}
			const [main] = withRole(tree, 'main');
			assert.ok(main);
			assert.equal(withRole(main, 'banner', 'contentinfo').length, 0);
		});
	});

	it('finds the headings of a section in their order and at their levels', async () => {
		await read(SECTION, (tree) => {
			const headings = withRole(tree, 'heading').map((node) => `${node.level} ${aloud(node)}`);
			assert.deepEqual(headings, [
				'1 Internationale samenwerking',
				'2 Buitenlandse inlichtingen- en veiligheidsdiensten en Sigint-diensten',
				'2 Noten',
			]);
		});
	});

	it('hears a sentence as it is printed, with each call in its place and no number of a paragraph in it', async () => {
		await read(SECTION, (tree) => {
			const paragraphs = withRole(tree, 'paragraph').map(aloud);
			const noted = paragraphs.find((text) => text.startsWith('De Commissie')) ?? '';
			assert.ok(
				noted.startsWith(
					'De Commissie van Toezicht betreffende de Inlichtingen- en Veiligheidsdiensten (CTIVD) heeft in 2014 in meerdere rapporten aandacht besteed aan de samenwerking met buitenlandse collega-diensten, vooral waar het gaat om de uitwisseling van gegevens. De CTIVD benadrukt zowel in het rapport over de verwerving van telecommunicatiegegevens[Voetnoot 8] als in het rapport over het gebruik van sociale media[Voetnoot 9], dat geen sprake is van het stelselmatig buiten de wet om verwerven van (persoons)gegevens door de AIVD en de MIVD via buitenlandse diensten. Ook beoordeelt de CTIVD het verstrekken van gegevens van bepaalde webfora aan collega-diensten in de regel als rechtmatig en zorgvuldig.',
				),
				noted,
			);
			assert.match(noted.slice(-80), /41·7/u, 'the number of the paragraph follows its last word');
		});
	});

	it('hears of a call that it is one, and where it leads', async () => {
		await read(SECTION, (tree) => {
			const calls = withRole(tree, 'doc-noteref').map(({ name }) => name);
			assert.deepEqual(calls, ['Voetnoot 8', 'Voetnoot 9']);
		});
	});

	it('hears a note with its number, its words once, the way back, and what the editors add', async () => {
		await read(SECTION, (tree, width) => {
			const notes = withRole(tree, 'doc-endnote', 'doc-footnote').map((note) => aloud(note).trim());
			assert.deepEqual(
				notes,
				[
					'8 Toezichtsrapport inzake gegevensverwerking op het gebied van telecommunicatie door de AIVD en de MIVD, CTIVD, 5 februari 2014[Terug naar verwijzing 8 in de tekst]Voetnoot 8: bron, link en citaatRapport nr. 38. Website van de uitgever: www.ctivd.nl. Een adres van het rapport zelf is niet bekend. Nagegaan op 24 november 2026.',
					'9 Toezichtsrapport inzake onderzoek door de AIVD op sociale media, CTIVD, 16 juli 2014[Terug naar verwijzing 9 in de tekst]Voetnoot 9: bron, link en citaatRapport nr. 39. Website van de uitgever: www.ctivd.nl. Een adres van het rapport zelf is niet bekend. Nagegaan op 24 november 2026.',
				],
				`in a window of ${width} px`,
			);
			const all = aloud(tree);
			const titles = all.split('Toezichtsrapport inzake onderzoek').length - 1;
			assert.equal(titles, 1, `once, in the note: the editors do not repeat it, at ${width} px`);
		});
	});

	it('hears a pull quote once, where the text has its words', async () => {
		await read(`${CHAPTER}ct-infobox/`, (tree) => {
			const words = 'De CT Infobox is een samenwerkingsverband van tien overheidsorganisaties';
			assert.equal(aloud(tree).split(words).length - 1, 1);
		});
		await read(`${CASES}een-citaat-een-bijschrift-en-een-verbetering/`, (tree) => {
			const words = 'Het waterschap meet het peil elke nacht op honderd plaatsen in de polder';
			assert.equal(aloud(tree).split(words).length - 1, 1);
		});
	});

	it('hears a star as the label of a call and of its note', async () => {
		await read(`${CASES}begin/`, (tree) => {
			assert.deepEqual(
				withRole(tree, 'doc-noteref').map(({ name }) => name),
				['Voetnoot *'],
			);
			const [note] = withRole(tree, 'doc-endnote', 'doc-footnote').map(aloud);
			assert.equal(
				note?.trim().replace(/^\* ?/u, '* '),
				'* Een noot met een ster in plaats van een nummer.[Terug naar verwijzing * in de tekst]Voetnoot *: bron, link en citaat',
			);
		});
	});

	it('hears all forty calls of a paragraph in their order, and each note once', async () => {
		await read(`${CASES}veertig-noten-in-een-alinea/`, (tree) => {
			const labels = Array.from({ length: 40 }, (_, at) => `Voetnoot ${at + 1}`);
			assert.deepEqual(
				withRole(tree, 'doc-noteref').map(({ name }) => name),
				labels,
			);
			const spoken = aloud(tree);
			for (const number of [1, 2, 40]) {
				const words = `Besluit ${number} van het waterschap`;
				assert.equal(spoken.split(words).length - 1, 1, words);
			}
		});
	});

	it('is told that a page in English is in English', async () => {
		await visit({}, async ({ page, go }) => {
			await go('langste-gevallen/english-page/a-page-in-english/');
			const languages = await page
				.locator('#a-page-in-english, #p21-1, #voetnoot-1 p')
				.evaluateAll((all) => all.map((element) => element.closest('[lang]')?.getAttribute('lang')));
			assert.deepEqual(languages, ['en', 'en', 'en']);
			assert.equal(
				await page.locator('.colophon').evaluate((e) => e.closest('[lang]')?.getAttribute('lang')),
				'nl',
			);
		});
	});
});
