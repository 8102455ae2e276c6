import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageMarkdown } from '#sharing/machine-readable/page-markdown.ts';

describe('a page as Markdown', () => {
	it('is its main part, without what is to be pressed, and without what is hidden', () => {
		const html = `<html><body><header>Kop</header><main id="main"><nav class="breadcrumb"><ol><li>Hier</li></ol></nav><h1>Over</h1><p>Een <a href="/v/e/">uitgave</a>.<button>Druk</button></p>
			<p hidden>Verborgen</p><svg><title>Merk</title></svg><ul><li>Eén</li><li>Twee</li></ul><table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
			<div aria-hidden="true">Nog eens</div></main><footer>Voet</footer></body></html>`;
		assert.equal(
			pageMarkdown(html),
			'# Over\n\nEen [uitgave](/v/e/).\n\n- Eén\n- Twee\n\n| A |\n| - |\n| 1 |\n',
		);
	});

	it('is nothing of a page without a main part', () => {
		assert.equal(pageMarkdown('<p>Los</p>'), '');
	});
});
