import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foreignBlocks, inLanguage } from '#components/library/in-language.ts';

const page = (file: string, language: string) => [file, { folio: file, language }] as const;
const block = (id: string, file: string) =>
	({ id, source: [{ page: file, line: 1, start: 0, end: 1 }] }) as never;

describe('blocks in another language', () => {
	it('are those that begin on a page that is not in the language of the site', () => {
		const foreign = foreignBlocks({
			pages: new Map([page('020', 'nl'), page('021', 'en')]),
			blocks: [block('p20-1', '020'), block('p21-1', '021')],
		});
		assert.deepEqual([...foreign], [['p21-1', 'en']]);
	});

	it('say so on their own element, and no other does', () => {
		const html =
			'<h1 id="kop">A</h1><p class="x" id="p21-1">One id="kop" <a id="v"></a></p><p id="p20-1">Een</p>';
		assert.equal(
			inLanguage(
				html,
				new Map([
					['p21-1', 'en'],
					['kop', 'en'],
				]),
			),
			'<h1 id="kop" lang="en">A</h1><p class="x" id="p21-1" lang="en">One id="kop" <a id="v"></a></p><p id="p20-1">Een</p>',
		);
	});
});
