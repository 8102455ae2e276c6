import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Element, isTag } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { printedDocument } from '#takealong/pdf/document.ts';
import { call, note, says, sectionOf, takenEdition, text } from '../../../support/taken.ts';

const water = sectionOf(
	[
		{ kind: 'heading', level: 2, content: [text('Dijken & kaden')] },
		says('De dijk', call('8'), ' loopt.'),
		{ kind: 'figure', content: { form: 'figure', picture: '1.png', pieces: [] } },
		note('8', 'Noot acht.'),
	],
	{ headings: ['dijken'], figures: ['p12-afbeelding-1'] },
);
const html = printedDocument(takenEdition({ chapters: [['water', 'Water', [water]]] }), () => 'beeld.png');

/** Every element of the page. */
function elements(nodes: readonly unknown[]): readonly Element[] {
	return nodes.flatMap((node) => {
		const element = node as Element;
		return isTag(element) ? [element, ...elements(element.children)] : [];
	});
}
const all = elements(
	parseDocument(html).children.flatMap((node) => ('children' in node ? node.children : [])),
);

describe('an edition as one page to print', () => {
	it('has each id once, and no link within it that leads nowhere', () => {
		const ids = all.flatMap(({ attribs }) => attribs['id'] ?? []);
		assert.deepEqual(ids, [...new Set(ids)]);
		const inside = all.flatMap(({ attribs }) => (attribs['href']?.startsWith('#') ? [attribs['href']] : []));
		assert.ok(inside.length > 3);
		for (const href of inside) assert.ok(ids.includes(href.slice(1)), href);
	});

	it('has its notes as what is tagged as notes, their labels leading back', () => {
		const notes = all.filter(({ name }) => name === 'blockquote');
		assert.equal(notes.length, 1);
		const [label] = elements(notes[0]?.children ?? []).filter(({ name }) => name === 'a');
		assert.equal(label?.attribs['class'], 'label');
		const called = all.find(({ attribs }) => attribs['id'] === label?.attribs['href']?.slice(1));
		assert.equal(called?.attribs['href'], `#${notes[0]?.attribs['id']}`);
		assert.doesNotMatch(html, /↩|role="doc-(?:noteref|backlink|footnote)"/);
	});

	it('has no figure but the picture itself', () => {
		assert.equal(all.filter(({ name }) => name === 'figure').length, 0);
		assert.equal(all.filter(({ name, attribs }) => name === 'img' && attribs['alt'] !== '').length, 1);
	});
});
