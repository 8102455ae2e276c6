/** Notes at the ends of chapters and of reports, from readings of pages to the sections that call them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chapterOf } from '../../../support/chapter.ts';
import { markedPage } from '../../../support/marked-page.ts';

const furniture = { f: { kind: 'folio' } } as const;

test('a call means the next note with its number, also where numbers begin anew on one page', async () => {
	const made = await chapterOf([
		markedPage(
			'-f 1\n1h Stad\n1a Dijken^1^ zijn oud.\n1n Noten\n1x 1 Over dijken.\n1i Land\n1b Wegen^1^ ook.',
			{
				...furniture,
				h: { kind: 'heading', level: 2 },
				a: { kind: 'paragraph' },
				n: { kind: 'heading', level: 3 },
				x: { kind: 'footnote' },
				i: { kind: 'heading', level: 2 },
				b: { kind: 'paragraph' },
			},
		),
		markedPage('-f 2\n1n Noten\n1x 1 Over wegen.', {
			...furniture,
			n: { kind: 'heading', level: 3 },
			x: { kind: 'footnote' },
		}),
	]);
	assert.deepEqual(made.codes, []);
	assert.deepEqual(made.sections, [
		['stad', '|1|', '## Stad', 'paragraph: Dijken[^1] zijn oud.', '### Noten', '[^1]: Over dijken.'],
		['land', '## Land', 'paragraph: Wegen[^2-1] ook.', '|2|', '### Noten', '[^2-1]: Over wegen.'],
	]);
});

test('notes of all parts under the titles of these are read at the calls of each', async () => {
	const made = await chapterOf([
		markedPage('-f 1\n1h Stad\n1a Dijken^1^ en sluizen^2^ zijn oud.\n1i Land\n1b Wegen^1^ ook.', {
			...furniture,
			h: { kind: 'heading', level: 2 },
			a: { kind: 'paragraph' },
			i: { kind: 'heading', level: 2 },
			b: { kind: 'paragraph' },
		}),
		markedPage('-f 2\n1n Noten\n1h Stad\n1x 1 Over dijken.\n1y 2 Over sluizen.\n1i Land\n1z 1 Over wegen.', {
			...furniture,
			n: { kind: 'heading', level: 2 },
			h: { kind: 'heading', level: 3 },
			x: { kind: 'footnote' },
			y: { kind: 'footnote' },
			i: { kind: 'heading', level: 3 },
			z: { kind: 'footnote' },
		}),
	]);
	assert.deepEqual(made.codes, []);
	assert.deepEqual(
		made.sections.map(([slug, ...blocks]) => [slug, ...blocks.filter((block) => block.startsWith('[^'))]),
		[['stad', '[^1]: Over dijken.', '[^2]: Over sluizen.'], ['land', '[^2-1]: Over wegen.'], ['noten']],
	);
	assert.equal(made.account?.figures.byDisposition.definition, 36);
});

test('a heading at the foot of a page, above the notes of that page, opens its section', async () => {
	const made = await chapterOf([
		markedPage('-f 1\n1h Stad\n1a Dijken^1^ zijn oud.\n1i Land\n1x 1 Over dijken.', {
			...furniture,
			h: { kind: 'heading', level: 2 },
			a: { kind: 'paragraph' },
			i: { kind: 'heading', level: 2 },
			x: { kind: 'footnote' },
		}),
		markedPage('-f 2\n1b Wegen ook.', { ...furniture, b: { kind: 'paragraph' } }),
	]);
	assert.deepEqual(
		made.sections.map(([slug]) => slug),
		['stad', 'land'],
	);
});
