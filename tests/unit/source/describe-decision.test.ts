import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Account } from '#edition/account/account.ts';
import type { Decision } from '#edition/model.ts';
import { describeDecision } from '#source/describe-decision.ts';

const decision = (told: Partial<Decision>): Decision => ({
	subject: 'cut',
	line: 1,
	chosen: '',
	margin: 2,
	evidence: [{ term: 'language', nats: 2 }],
	by: 'engine',
	undecided: false,
	...told,
});

describe('a decision in words', () => {
	it('names the column of the words that could stand elsewhere', () => {
		const cut = decision({ chosen: 'een | twee', rival: 'een | twee', rivalColumns: [1, 3] });
		assert.equal(describeDecision(cut, [1, 2]).other, '“\u2068twee\u2069” in kolom 3 in plaats van kolom 2');
	});

	it('shortens a long stretch', () => {
		const chosen = 'a | een twee drie vier vijf zes zeven acht negen';
		const cut = decision({ chosen, rival: chosen, rivalColumns: [1, 3] });
		assert.equal(
			describeDecision(cut, [1, 2]).other,
			'“\u2068een twee drie vier … acht negen\u2069” in kolom 3 in plaats van kolom 2',
		);
	});

	it('never tells the alternative in the words of the choice', () => {
		for (const subject of ['cut', 'join', 'call', 'block'] as const) {
			const { chosen, other } = describeDecision(decision({ subject, chosen: 'woord', rival: 'woord' }), []);
			assert.notEqual(other, chosen, subject);
		}
	});

	it('tells calls, joins and kinds as a reader knows them', () => {
		const told = (subject: Decision['subject'], chosen: string, rival: string) => {
			const words = describeDecision(decision({ subject, chosen, rival }), []);
			return [words.chosen, words.other].map((text) => text?.replace(/[\u2068\u2069]/g, ''));
		};
		assert.deepEqual(told('call', 'gegevens', 'rapport'), ['achter “gegevens”', 'achter “rapport”']);
		assert.deepEqual(told('call', 'de', 'de'), ['achter “de”', 'achter een ander “de” op deze pagina']);
		assert.deepEqual(told('join', 'collega-diensten', 'collegadiensten'), [
			'“collega-diensten”',
			'“collegadiensten”',
		]);
		assert.deepEqual(told('join', 'de polder', 'de | polder'), [
			'“de polder”',
			'“de” en “polder” los van elkaar, in twee alinea’s',
		]);
		assert.deepEqual(told('block', 'heading', 'paragraph'), ['kop', 'alinea']);
	});

	it('says how sure it is and what spoke for and against, without figures', () => {
		const cut = decision({
			chosen: 'een twee | drie',
			rival: 'een | twee drie',
			evidence: [
				{ term: 'structure', nats: -0.66 },
				{ term: 'measure', nats: 0 },
				{ term: 'language', nats: 2.17 },
			],
		});
		const { certainty, evidence } = describeDecision(cut, [1, 2]);
		assert.equal(certainty, 'krap gekozen');
		assert.equal(evidence, 'Hiervoor pleit: taal. Hiertegen pleit: opbouw van de pagina.');
		assert.equal(describeDecision({ ...cut, by: 'editor', margin: 0 }, [1, 2]).certainty, undefined);
	});

	it('tells of every published choice an alternative that is another text, and no code of the program', () => {
		let alternatives = 0;
		for (const file of globSync('content/editions/*/account.json')) {
			const { pages, decisions } = JSON.parse(readFileSync(file, 'utf8')) as Account;
			for (const one of decisions) {
				const row = pages.find((page) => page.file === one.page)?.rows.find(({ line }) => line === one.line);
				const words = describeDecision(one, row?.cells.map(({ column }) => column) ?? []);
				assert.notEqual(words.other, words.chosen);
				if (one.rival === undefined) continue;
				alternatives += 1;
				if (one.subject === 'cut') assert.match(words.other ?? '', /in kolom \d in plaats van kolom \d/);
				assert.doesNotMatch(`${words.other}${words.evidence}`, /nats|[a-z]-words|undefined|\d[,.]\d/);
			}
		}
		assert.ok(alternatives > 10);
	});
});
