/** What editors decided stands in the account, whatever it is about. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account } from '#edition/account/account.ts';
import { readingOf } from '#edition/content.ts';
import { parseEdition } from '#edition/yaml/parse.ts';
import { untoldDecisions } from '#reconstruct/edition/decisions-in-account.ts';
import { makeFromSeeds, readSeedPage } from '#reconstruct/edition/from-seeds.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import { seedText } from '../../../support/seed-page.ts';

const SECOND = `Samenwerking en organisatieontwikkeling
42
De dienst werkt samen met anderen in het hele land \u0002 2014.
Zij doet dat elke dag, en zij doet het ook morgen graag.
`;

const YAML = `title: Proef
language: nl
bibliography: { title: { value: Proef, by: editors } }
pages: [{ file: "041" }, { file: "042", folio: "b42", printed: "42" }]
chapters: [{ slug: een, title: Een, pages: ["041", "042"] }]
decisions:
  - { page: "041", line: 13, column-1-ends: "maatschappij.", reason: "een" }
  - { page: "041", line: 14, columns: [2], reason: "twee" }
  - { page: "041", line: 17, column: 3, hyphen: keep, reason: "drie" }
  - { page: "041", line: 20, call-after: "telecommunicatiegegevens", reason: "vier" }
  - { page: "041", line: 21, column: 2, is: heading, level: 2, reason: "vijf" }
  - { page: "041", line: 30, from: "T oezichtsrapport", to: "Toezichtsrapport", reason: "zes" }
  - { page: "041", page-end: ends, reason: "zeven" }
glyphs:
  - { sign: "U+0002", is: "©", reason: "acht" }
`;

const FILE = 'seeds/proef/edition.yaml';

async function made(): Promise<{ account: Account; untold: (account: Account) => string[] }> {
	const { edition, source, diagnostics: unread } = parseEdition(YAML, FILE);
	assert.deepEqual(unread, []);
	assert.ok(edition);
	const pages = [
		['041', seedText],
		['042', SECOND],
	].map(([file = '', text = '']) => {
		const read = readSeedPage({ file, path: `${file}.txt`, text, digest: '0'.repeat(64) }, edition, readPage);
		assert.ok('reading' in read);
		return read;
	});
	const { account, diagnostics } = await makeFromSeeds(
		{ slug: 'proef', edition, source, digest: '0'.repeat(64) },
		pages,
	);
	assert.deepEqual(
		diagnostics.map(({ code, reason }) => `${code}: ${reason}`),
		[],
	);
	assert.ok(account);
	return {
		account,
		untold: (one) => untoldDecisions(edition, one, source).map(({ line }) => String(line)),
	};
}

test('a decision of every kind stands in the account with its place, its choice and its reason', async () => {
	const { account } = await made();
	const told = account.decisions
		.filter(({ by }) => by === 'editor')
		.map(({ subject, page, line, chosen, reason }) => [subject, page, line, chosen, reason]);
	assert.deepEqual(told, [
		[
			'cut',
			'041',
			13,
			'een van de voornaamste sensoren in de maatschappij. | afzonderlijke partnerinformatie te compromitteren. De box brengt | 2002’ op pagina 42 en 43).',
			'een',
		],
		['cut', '041', 14, 'handelingsperspectieven onder de aandacht maar geeft geen inzicht', 'twee'],
		['join', '041', 17, 'collega-diensten', 'drie'],
		['call', '041', 20, 'telecommunicatiegegevens', 'vier'],
		['block', '041', 21, 'heading 2', 'vijf'],
		['letters', '041', 30, 'Toezichtsrapport', 'zes'],
		['join', '041', 27, 'zorgvuldig. | De', 'zeven'],
		['folio', '042', 2, 'b42', undefined],
		['letters', '042', 3, '©', 'acht'],
	]);
	assert.equal(account.figures.decisionsByEditor, 9);
});

test('words that an editor says stand in a picture are a figure, with the picture and what it shows', () => {
	const reading = readPage(seedText, {
		language: 'nl',
		decisions: [
			{
				kind: 'block',
				line: 23,
				column: 1,
				is: 'figure',
				figure: { picture: 'kaart.png', alt: 'Een kaart' },
				reason: 'zo gedrukt',
			},
		],
	});
	const figure = reading.blocks.find(({ kind }) => kind === 'figure')?.content;
	assert.ok(figure?.form === 'figure');
	assert.deepEqual([figure.picture, figure.alt], ['kaart.png', { text: 'Een kaart', by: 'editors' }]);
	assert.equal(readingOf(figure), 'CT Infobox');
});

test('what a picture shows is what the editors say of its file; a decorative one shows nothing', () => {
	const altOf = (pictures: readonly { file: string; alt: string }[]) => {
		const { blocks } = readPage(seedText, {
			language: 'nl',
			pictures,
			decisions: [
				{
					kind: 'block',
					line: 23,
					column: 1,
					is: 'figure',
					figure: { picture: 'kaart.png' },
					reason: 'zo gedrukt',
				},
			],
		});
		const figure = blocks.find(({ kind }) => kind === 'figure')?.content;
		return figure?.form === 'figure' ? figure.alt : 'geen afbeelding';
	};
	assert.equal(altOf([]), undefined);
	assert.deepEqual(altOf([{ file: 'kaart.png', alt: '' }]), { text: '', by: 'editors' });
});

test('one that the account does not tell of is an error at its line of edition.yaml', async () => {
	const { account, untold } = await made();
	assert.deepEqual(untold(account), []);
	const silent = { ...account, decisions: account.decisions.filter(({ reason }) => reason !== 'vier') };
	assert.deepEqual(untold(silent), ['10']);
});
