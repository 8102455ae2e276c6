/**
 * *Controleer zelf* on a site that somebody changed: pages, and the files behind them. One run of the engine
 * serves all.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { accountFilePath, editionFilePath, markdownPath, seedPath } from '#edition/addresses.ts';
import { toldOf } from '../support/proof/one-run.ts';
import {
	account,
	changedWord,
	changeWord,
	edition,
	elementOf,
	first,
	folio,
	html,
	label,
	note,
	other,
	page,
	paragraph,
	place,
	proofPage,
	words,
} from '../support/proof/subject.ts';
import type { Tampering } from '../support/proof/tampering.ts';

const seed = seedPath(edition, first.folio, first.file);
const changed = words.replace(/[aeiou](?!.*[aeiou])/, 'q');

const pages: readonly Tampering[] = [
	{
		what: 'a letter of a section page',
		file: html,
		act: changeWord,
		says: [`Alinea ${folio} leest anders`, `p. ${first.folio}, regel ${place.line}`, changedWord],
	},
	{
		what: 'two paragraphs, swapped',
		file: html,
		act: (text) => {
			const [one = '', two = ''] = [paragraph, other].map(
				({ id }) => elementOf(id, 'p').exec(text)?.[0] ?? '',
			);
			return text
				.replace(one, '@@')
				.replace(two, () => one)
				.replace('@@', () => two);
		},
		says: ['staat op een andere plaats dan in de bron'],
	},
	{
		what: 'a note, taken away',
		file: html,
		act: (text) => text.replace(elementOf(note.id, 'li'), ''),
		says: [`Voetnoot ${label} ontbreekt op de site`],
	},
	{
		what: 'a note’s copy in the margin',
		file: html,
		act: (text) => text.replace(/(<div class="sidenote"[\s\S]*?<p>)/, '$1Niet waar. '),
		says: ['Niet waar.'],
	},
	{
		what: 'a sentence, added to a paragraph',
		file: html,
		act: (text) =>
			text.replace(elementOf(paragraph.id, 'p'), (all) => all.replace('>', '>Dit stond er nooit. ')),
		says: [`Alinea ${folio} leest anders`, 'Dit stond er nooit.'],
	},
	{
		what: 'a paragraph, added between two',
		file: html,
		act: (text) => text.replace(elementOf(paragraph.id, 'p'), (all) => `${all}<p>Dit stond er nooit.</p>`),
		says: ['staat op de site en komt niet uit de bron', 'Dit stond er nooit.'],
	},
	{
		what: 'words, added outside any paragraph',
		file: html,
		act: (text) =>
			text.replace(elementOf(paragraph.id, 'p'), (all) => `${all}<div><b>Dit stond er nooit.</b></div>`),
		says: ['staat op de site en komt niet uit de bron', 'Dit stond er nooit.'],
	},
	{
		what: 'a footnote call, moved',
		file: html,
		act: (text) => {
			const [call = ''] =
				new RegExp(`<sup[^>]*>(?:(?!</sup>)[^])*verwijzing-${label}"[^]*?</sup>`).exec(text) ?? [];
			return text
				.replace(call, '')
				.replace(elementOf(paragraph.id, 'p'), (all) => all.replace('>', () => `>${call}`));
		},
		says: ['leest anders', String(label)],
	},
	{
		what: 'a figure on the page of the account itself',
		file: join(proofPage, 'index.html'),
		act: (text) => text.replace(/(data-shown="figures\.characters"[^>]*>)[\d.]+/, '$19.999'),
		says: ['is anders opgegeven', '9.999', String(account.figures.characters)],
	},
];

const files: readonly Tampering[] = [
	{
		what: 'a letter of the Markdown',
		file: markdownPath(page),
		act: (text) => text.replace(words, changed),
		says: [`Alinea ${folio} leest anders`, /index\.md \(regel \d+\)/, changed],
	},
	{
		what: 'the title in the frontmatter of the Markdown',
		file: markdownPath(page),
		act: (text) => text.replace(/^title: .*$/m, 'title: Een andere titel'),
		says: ['index.md', 'Een andere titel'],
	},
	{
		what: 'a letter of the page file',
		file: seed,
		act: (text) => text.replace(words, changed),
		says: [`${first.file}.txt heeft een andere vingerafdruk`],
	},
	{
		what: 'a figure of the account',
		file: accountFilePath(edition),
		act: (text) => text.replace(/"characters":\d+/, '"characters":9999'),
		says: ['Regel 3 van account.json is anders opgegeven', '9999', String(account.figures.characters)],
	},
	{
		what: 'a span of the account',
		file: accountFilePath(edition),
		act: (text) => text.replace(/("start":)(\d+)(,"end":\d+,"disposition":"body")/, '$17$3'),
		says: ['is anders opgegeven', `p. ${first.folio}, regel`, '"start":'],
	},
	{
		what: 'how sure a decision was',
		file: accountFilePath(edition),
		act: (text) => text.replace(/"margin":[\d.]+/, '"margin":99'),
		says: ['is anders opgegeven', '99', `p. ${first.folio}, regel`],
	},
	{
		what: 'the white space of the account',
		file: accountFilePath(edition),
		act: (text) => text.replace('"edition": ', '"edition":  '),
		says: ['Regel 2 van account.json is anders opgegeven'],
	},
	{
		what: 'an account that is none',
		file: accountFilePath(edition),
		act: (text) => text.slice(0, -20),
		says: [/Regel \d+ van account\.json ontbreekt op de site/],
	},
	{
		what: 'the name of a chapter in edition.yaml',
		file: editionFilePath(edition),
		act: (text) => text.replace(/(chapters:\n[\s\S]*?title: )/, '$1Niet '),
		says: ['edition.yaml heeft een andere vingerafdruk'],
	},
];

/** Of what the edition is made of: only a new run tells. */
const unmade: Tampering = {
	what: 'edition.yaml, so that it is no longer read',
	file: editionFilePath(edition),
	act: (text) => `${text}\nonbekend: 1\n`,
	says: ['edition.yaml geeft geen uitgave', 'onbekend'],
};

function assertNamed(told: readonly string[], { says }: Tampering): void {
	const fits = (text: string) =>
		says.every((part) => (typeof part === 'string' ? text.includes(part) : part.test(text)));
	assert.ok(told.some(fits), `one says ${says.join(' and ')}:\n${told.join('\n')}`);
}

describe('what somebody changed is caught, and the place is named', () => {
	it('and nothing is said where nobody changed a thing', async () => {
		assert.deepEqual(await toldOf({ file: '', act: (text) => text }), []);
	});

	for (const tampering of [...pages, ...files])
		it(tampering.what, async () => assertNamed(await toldOf(tampering), tampering));

	it(unmade.what, async () => assertNamed(await toldOf(unmade, { anew: true }), unmade));
});
