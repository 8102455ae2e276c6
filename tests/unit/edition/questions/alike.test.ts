import assert from 'node:assert/strict';
import { it } from 'node:test';
import { alike } from '#edition/questions/alike.ts';
import { type Question, questionOf } from '#edition/questions/question.ts';

function asked(page: string, line: number, reason: string, act: readonly string[]): Question {
	const file = `seeds/verslag/pages/${page}.txt`;
	const question = questionOf({
		code: 'layout/table-undecided',
		severity: 'review',
		file,
		line,
		reason,
		act,
	});
	return question ?? assert.fail();
}

const table = (page: string, line: number, why: string): Question =>
	asked(page, line, `The table on line ${line} is not certain: ${why}.`, [
		`  - { page: "${page}", line: ${line}, table: picture, reason: "…" }    where its print says it best`,
		`  - { page: "${page}", line: ${line}, table: { rows: [${line}, …] }, reason: "…" }    as it stands`,
	]);

it('questions of one kind, one cause and the same answers are alike, wherever they stand', () => {
	const first = table('041', 3, 'a row may go on with “Huur”');
	const second = table('050', 12, 'a row may go on with “Energie”');
	const otherCause = table('051', 4, 'words stand over the white');
	assert.deepEqual(alike(first, [first, second, otherCause]), [second]);
});

it('questions whose answers are words of the page are not alike', () => {
	const call = (page: string, word: string): Question =>
		asked(page, 4, 'A call may follow two words.', [
			`  - { page: "${page}", line: 4, call-after: "${word}", reason: "…" }     for A`,
		]);
	assert.deepEqual(alike(call('041', 'want'), [call('042', 'omdat')]), []);
});
