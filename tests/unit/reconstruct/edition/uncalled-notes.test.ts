import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { answerLines } from '#edition/questions/answer-text.ts';
import { questionOf } from '#edition/questions/question.ts';
import { uncalledTogether } from '#reconstruct/edition/uncalled-notes.ts';

const uncalled = (label: string, page: string, line: number): Diagnostic => ({
	code: 'notes/definition-without-call',
	severity: 'error',
	file: `seeds/verslag/pages/${page}.txt`,
	line,
	reason: `Footnote ${label} is called nowhere in this chapter.`,
	act: ['Look.', `  - { page: "${page}", line: ${line}, is: paragraph, reason: "…" }`],
});

test('notes that nothing calls are one question, whose answers decide all of them', () => {
	const other: Diagnostic = { code: 'page/no-folio', severity: 'note', reason: 'Geen folio.' };
	const [rest, one, ...more] = uncalledTogether(
		[uncalled('1', '004', 30), other, uncalled('a', '009', 41)],
		'edition.yaml',
	);
	assert.deepEqual([rest, more], [other, []]);
	assert.match(
		one?.reason ?? '',
		/^2 footnotes are called nowhere in their chapters: 1 \(004, line 30\), a \(009, line 41\)\.$/u,
	);
	const question = one && questionOf(one);
	assert.deepEqual(question?.candidates.map(answerLines), [
		['page 004, line 30: is: caption', 'page 009, line 41: is: caption'],
		['page 004, line 30: is: paragraph', 'page 009, line 41: is: paragraph'],
	]);
});

test('one note is asked about as it was', () => {
	const alone = [uncalled('1', '004', 30)];
	assert.equal(uncalledTogether(alone, 'edition.yaml'), alone);
});
