import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { text } from '#checks/rules/text.ts';
import { accountOf, page, saidBy, smallSite } from '../../../support/checks/small-site.ts';

const account = accountOf([
	{ id: 'p41-1', text: 'De wijze kan variëren, zeer beperkt.' },
	{ id: 'p41-2', text: 'Tweede alinea.' },
]);
const sound =
	'<p id="p41-1">De wijze kan <em>variëren</em><sup><a role="doc-noteref" href="#x">8</a></sup>,\n zeer beperkt.' +
	'<a class="place" aria-label="alinea 1" href="#p41-1"></a></p><p id="p41-2">Tweede alinea.</p>';

describe('the text of the built site', () => {
	const said = (chapter: string, section = chapter) =>
		saidBy(
			text,
			smallSite(
				{ 'e/c/index.html': page(chapter), 'e/c/s/index.html': page(section) },
				{ accounts: [account] },
			),
		);

	it('is the reading text, with calls left out and white space as a browser shows it', () => {
		assert.deepEqual(said(sound), []);
	});

	it('may not lose or change a letter', () => {
		assert.deepEqual(said(sound, sound.replace('variëren', 'varieren')), [
			'dist/e/c/s/index.html:4 #p41-1 reads “De wijze kan varieren, zeer beperkt.” at character 18; the account has “De wijze kan variëren, zeer beperkt.”.',
		]);
	});

	it('may not take in what the site adds', () => {
		assert.equal(said(sound.replace('aria-label="alinea 1" href="#p41-1">', 'href="#p41-1">41·1')).length, 2);
	});

	it('may not lose a block', () => {
		assert.deepEqual(said(sound, sound.replace('id="p41-2"', '')), [
			'dist/e/c/s/index.html #p41-2 is not there; the account has it as a paragraph: “Tweede alinea.”.',
		]);
	});

	it('may not change the order', () => {
		const turned = '<p id="p41-2">Tweede alinea.</p><p id="p41-1">De wijze kan variëren, zeer beperkt.</p>';
		assert.deepEqual(said(sound, turned), [
			'dist/e/c/s/index.html:4 #p41-2 stands before the block that comes before it in reading order.',
		]);
	});

	it('may not lose a page', () => {
		const site = smallSite({ 'e/c/index.html': page(sound) }, { accounts: [account] });
		assert.deepEqual(saidBy(text, site), [
			'dist /e/c/s/ was not built; 2 blocks of the account belong on it.',
		]);
	});
});
