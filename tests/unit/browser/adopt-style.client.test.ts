import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { adoptStyle } from '#browser/adopt-style.client.ts';

class FakeSheet {
	css = '';
	replaceSync(css: string): void {
		this.css = css;
	}
}

describe('a style sheet that comes with its code', () => {
	const sheets: FakeSheet[] = [];
	before(() =>
		Object.assign(globalThis, { CSSStyleSheet: FakeSheet, document: { adoptedStyleSheets: sheets } }),
	);
	after(() => {
		for (const name of ['CSSStyleSheet', 'document']) Reflect.deleteProperty(globalThis, name);
	});

	it('is put on the page once, after those that are there', () => {
		for (const css of ['p { margin: 0 }', 'a { color: red }', 'p { margin: 0 }']) adoptStyle(css);
		assert.deepEqual(
			sheets.map(({ css }) => css),
			['p { margin: 0 }', 'a { color: red }'],
		);
	});
});
