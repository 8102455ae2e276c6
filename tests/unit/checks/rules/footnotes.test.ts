import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { footnotes } from '#checks/rules/footnotes.ts';
import { page, saidBy, smallSite } from '../../../support/checks/small-site.ts';

const call = '<p>Tekst<sup><a id="verwijzing-8" role="doc-noteref" href="#voetnoot-8">8</a></sup>.</p>';
const note = '<ol><li id="voetnoot-8">Noot. <a role="doc-backlink" href="#verwijzing-8"></a></li></ol>';

describe('footnotes', () => {
	const said = (body: string) => saidBy(footnotes, smallSite({ 'index.html': page(body) }));

	it('pass when call and note lead to each other', () => {
		assert.deepEqual(said(call + note), []);
	});

	it('pass when a label starts again in its chapter, or is a sign', () => {
		for (const [label, identifier] of [
			['8', '43-8'],
			['*', 'ster'],
		] as const) {
			const named = (html: string) => html.replace(/-8"/g, `-${identifier}"`).replace('>8<', `>${label}<`);
			assert.deepEqual(said(named(call) + named(note)), []);
		}
	});

	it('fail when a call has no note', () => {
		assert.deepEqual(said(call), [
			'dist/index.html:4 The call printed “8” leads to “#voetnoot-8”; #voetnoot-8 was expected, and to stand on this page.',
		]);
	});

	it('fail when the printed label is not that of the note', () => {
		const renumbered = call.replace('>8<', '>1<');
		assert.deepEqual(said(renumbered + note), [
			'dist/index.html:4 The call printed “1” leads to “#voetnoot-8”; #voetnoot-1 was expected, and to stand on this page.',
		]);
	});

	it('fail when a note has no call', () => {
		assert.deepEqual(said(note), ['dist/index.html:4 Note #voetnoot-8 has no call on this page.']);
	});

	it('fail when a note does not lead back', () => {
		assert.deepEqual(said(call + note.replace('#verwijzing-8', '#top')), [
			'dist/index.html:4 Note 8 has no link back to its call, #verwijzing-8.',
		]);
	});
});
