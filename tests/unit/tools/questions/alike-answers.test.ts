/** One answer for all questions of a kind: an entry for each, in one change of the file. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { questionOf } from '#edition/questions/question.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import { writeAnswer } from '../../../../tools/questions/write-answer.ts';
import { inTurn } from '../../../../tools/reconstruct/read-pages.ts';
import { QUESTIONED, questionedEdition } from '../../../support/questioned-edition.ts';

const asked = (line: number) =>
	questionOf({
		code: 'layout/kind-undecided',
		severity: 'review',
		file: `seeds/${QUESTIONED}/pages/012.txt`,
		line,
		reason: `Line ${line} may be a paragraph.`,
		act: [`  - { page: "012", line: ${line}, column: 1, is: paragraph, reason: "…" }`],
	}) ?? assert.fail();

for (const all of [true, false])
	it(`an answer is written ${all ? 'for every question of its kind where the editor says so' : 'for its own question alone otherwise'}`, async () => {
		const root = mkdtempSync(join(tmpdir(), 'questions-'));
		try {
			const yaml = questionedEdition(root);
			const questions = [asked(3), asked(5)];
			const desk = { root, slug: QUESTIONED, read: inTurn(readPage) };
			const answer = { candidate: 0, reason: 'zo gedrukt', typed: {}, all };
			const written = await writeAnswer(desk, { questions, faults: [] }, asked(3), answer);
			assert.ok('open' in written);
			const lines = [...readFileSync(yaml, 'utf8').matchAll(/line: (\d+), column: 1, is: paragraph/g)];
			assert.deepEqual(
				lines.map(([, line]) => line),
				all ? ['3', '5'] : ['3'],
			);
		} finally {
			rmSync(root, { recursive: true, force: true });
		}
	});
