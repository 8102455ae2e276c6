import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordsOfHtml } from '#compare/conversion/html.ts';

const texts = (html: string): string[] => wordsOfHtml(html).map(({ text }) => text);

describe('the words of HTML', () => {
	it('are those that a browser shows', () => {
		const html = `<!doctype html><html><head><title>Titel</title><style>p { color: red }</style></head>
<body><script>let x = 1;</script><p hidden>weg</p><p style="display: none">weg</p><p>De kade &amp; de muur</p></body></html>`;
		assert.deepEqual(texts(html), ['De', 'kade', '&', 'de', 'muur']);
	});

	it('are without the title of a page that leaves its head out', () => {
		assert.deepEqual(texts('<!doctype html><title>Titel</title><p>kade'), ['kade']);
	});

	it('run on through what stands in a line, and end with a paragraph, a cell or a line', () => {
		assert.deepEqual(texts('<p>sa<b>men</b>werking</p><p>kade<br>muur</p><table><tr><td>1<td>2</table>'), [
			'samenwerking',
			'kade',
			'muur',
			'1',
			'2',
		]);
	});

	it('know the line of the file they stand on', () => {
		assert.deepEqual(
			wordsOfHtml('<p>kade</p>\n<p>muur\nhaven</p>').map(({ text, line }) => `${line} ${text}`),
			['1 kade', '2 muur', '3 haven'],
		);
	});

	it('have the numbers of a list and a menu as asides', () => {
		const html = '<nav><a>Inhoud</a></nav><ol start="3"><li>kade</li><li>muur</li></ol>';
		assert.deepEqual(
			wordsOfHtml(html).map(({ text, aside }) => (aside ? `(${text})` : text)),
			['(Inhoud)', '(3.)', 'kade', '(4.)', 'muur'],
		);
	});

	it('have what pictures are said to show as asides, but of those that are not shown', () => {
		const html = `<p><img src="d.png" alt="D">e kade <span role="img" aria-label="staafdiagram per jaar"></span></p>
<img alt=""><img hidden alt="weg"><p hidden><img alt="weg">`;
		assert.deepEqual(
			wordsOfHtml(html).map(({ text, aside, line }) => (aside ? `(${text})${line}` : text)),
			['(D)1', 'e', 'kade', '(staafdiagram)1', '(per)1', '(jaar)1'],
		);
	});

	it('leave out the link back from a note', () => {
		assert.deepEqual(texts('<p>Zie elders. <a role="doc-backlink" href="#r1">↩</a></p>'), ['Zie', 'elders.']);
	});

	it('are read from a hundred thousand elements inside each other', () => {
		assert.deepEqual(texts(`${'<div>'.repeat(100_000)}kade`), ['kade']);
	});
});
