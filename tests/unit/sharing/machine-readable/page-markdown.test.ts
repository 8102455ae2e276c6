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

	it('has the words of the source as code, letter for letter, and no link without words', () => {
		const html = `<main><ol class="raw"><li><a href="#a">Een *</a>  <a href="#b">twee</a></li><li><i>leeg</i></li></ol>
			<p class="chosen raw-words">een <b>|</b> <mark>_twee_</mark></p><p><a class="line" href="#regel-1"></a>Eén</p></main>`;
		assert.equal(pageMarkdown(html), '```\nEen *  twee\nleeg\n```\n\n`een | _twee_`\n\nEén\n');
	});

	it('is nothing of a page without a main part', () => {
		assert.equal(pageMarkdown('<p>Los</p>'), '');
	});
});
