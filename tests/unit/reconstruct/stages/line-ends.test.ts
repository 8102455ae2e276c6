/** What becomes of a hyphen at a line end. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '#layout/language/language.ts';
import { rawLines } from '#layout/raw-lines.ts';
import { lexiconOf } from '#reconstruct/stages/letters.ts';
import { lineEnd } from '#reconstruct/stages/line-ends.ts';

/** The words on both sides of the line end, joined as they are read. */
function joined(above: string, below: string): string {
	const lines = rawLines(`${above}\n${below}\n`);
	const [a, b] = lines.map(({ line, words }) => ({ line, column: 1, words }));
	assert.ok(a && b);
	const context = { lexicon: lexiconOf(languageOf('nl'), lines), hyphenated: true, text: above };
	const { reading, change } = lineEnd(a, b, context);
	const kept = change ? above.slice(0, change.spans[0]?.start) + change.reading : above;
	return kept + reading + below;
}

for (const [name, above, below, read] of [
	['a soft hyphen goes', 'een sa\u00ad', 'menwerking', 'een samenwerking'],
	['a soft hyphen set apart goes too', 'een sa \u00ad', 'menwerking', 'een samenwerking'],
	['a soft hyphen before a small word joins', 'gegev\u00ad', 'en', 'gegeven'],
	['a hyphen and its soft one go together', 'het onder-\u00ad', 'houd', 'het onderhoud'],
	['of a hyphen that stays the soft one goes', 'de Wiv-\u00ad', 'Commissie', 'de Wiv-Commissie'],
	['a word of hyphens keeps its own', 'een state-of-the-', 'art systeem', 'een state-of-the-art systeem'],
	['a short one too', 'een up-to-', 'date lijst', 'een up-to-date lijst'],
	['a word that waits keeps hyphen and space', 'Onderzoeks-', 'en', 'Onderzoeks- en'],
] as const) {
	test(`${name}: ${read}`, () => assert.equal(joined(above, below), read));
}
