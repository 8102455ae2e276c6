/** A block that an editor named. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingLevels } from '#reconstruct/stages/headings.ts';
import { namedBlocks } from '#reconstruct/stages/named-blocks.ts';

test('has the kind and the level it was given, and stands among the decisions with the reason', () => {
	const words = [{ text: 'Inleiding', start: 0, end: 9 }];
	const { blocks, decisions } = namedBlocks(
		[{ kind: 'paragraph', cells: [{ line: 4, column: 2, words }] }],
		[{ kind: 'block', line: 4, column: 2, is: 'heading', level: 4, reason: 'zo gedrukt' }],
	);
	assert.deepEqual(
		headingLevels(blocks).map(({ kind, level }) => [kind, level]),
		[['heading', 4]],
	);
	assert.deepEqual(
		decisions.map(({ subject, line, chosen, rival, words: of, by, reason }) => [
			subject,
			line,
			chosen,
			rival,
			of,
			by,
			reason,
		]),
		[['block', 4, 'heading 4', 'paragraph', 'Inleiding', 'editor', 'zo gedrukt']],
	);
});
