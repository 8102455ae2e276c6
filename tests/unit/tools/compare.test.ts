/** `npm run compare`, as an editor runs it. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { runCompare } from '../../../tools/compare/run.ts';

const EDITION = 'aivd-jaarverslag-2014';
const PAGE = `seeds/${EDITION}/pages/041.txt`;
const folder = mkdtempSync(join(tmpdir(), 'compare-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
	writeFileSync(join(folder, name), content);
	return join(folder, name);
};

const run = (...args: readonly string[]) => runCompare(args);

describe('a page, held against its own raw lines', async () => {
	const { output, code } = await run(EDITION, PAGE);

	it('has lost no letter and stands in another order', () => {
		assert.equal(code, 0);
		assert.match(output, /^041\.txt, held against aivd-jaarverslag-2014$/m);
		assert.match(output, /No letter was lost, and none was added\./);
		assert.match(output, /39 letters, of which the conversion keeps 39\./);
		assert.match(output, /^ {2}moved +1,959 \(57\.7%\)$/m);
	});
});

describe('a conversion that lacks a line', async () => {
	const lines = readFileSync(PAGE, 'utf8').split('\n');
	const other = file('other.txt', lines.filter((_, at) => at !== 30).join('\n'));
	const report = join(folder, 'report.html');
	const { output, code } = await run(PAGE, other, '--html', report, '--language', 'nl');

	it('is told of the letters it lost', () => {
		assert.equal(code, 1);
		assert.match(output, /^ {2}kwijt +97 \(2,9 %\)$/m);
		assert.match(output, /worden gegenereerd voor de CT Infoboxpartners\./);
	});

	it('is told so in an HTML file that fetches nothing', () => {
		const html = readFileSync(report, 'utf8');
		assert.match(html, /<html lang="nl">/);
		assert.match(html, /<del>worden gegenereerd voor de CT Infoboxpartners\.<\/del>/);
		assert.doesNotMatch(html, /https?:|<script|<link|url\(/);
	});

	it('is told so as JSON', async () => {
		const { comparison } = JSON.parse((await run(PAGE, other, '--json')).output);
		assert.equal(comparison.sums.lost, 97);
		assert.equal(comparison.findings[0].page, 0);
	});
});

describe('an EPUB', () => {
	it('is read from its zip', async () => {
		const files = {
			'META-INF/container.xml':
				'<container><rootfiles><rootfile full-path="o/b.opf"/></rootfiles></container>',
			'o/b.opf':
				'<package><manifest><item id="a" href="t%20a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>',
			'o/t a.xhtml': `<html><body><pre>${readFileSync(PAGE, 'utf8')}</pre></body></html>`,
		};
		const zip = zipSync(
			Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
		);
		const { output, code } = await run(PAGE, file('book.epub', zip));
		assert.equal(code, 0, output);
		assert.match(output, /o\/t a\.xhtml, line/);
	});
});

describe('what cannot be compared', () => {
	const other = file('fine.txt', 'kade');
	const WRONG: readonly (readonly [what: string, args: readonly string[], told: RegExp])[] = [
		['nothing', [], /Two are expected: a print, and a conversion of it\./],
		[
			'a print that is not there',
			['no.pdf', other],
			/no\.pdf {2}error .*\n.*There is no such file; a PDF, an edition/,
		],
		[
			'an edition that is not there',
			['no-edition', other],
			/There is no such file; a PDF, an edition under seeds/,
		],
		['a conversion that is not there', [EDITION, 'no.html'], /There is no such file; a conversion in \.html/],
		['a folder as conversion', [EDITION, folder], /This is a folder; a conversion in \.html/],
		['a conversion of another form', [EDITION, file('a.docx', 'x')], /What ends in “\.docx” cannot be read/],
		['an empty conversion', [EDITION, file('a.md', '\n')], /It holds no word\./],
		[
			'bytes that are no text',
			[EDITION, file('b.txt', Uint8Array.of(0xff, 0xc3, 0x28))],
			/not text in UTF-8/,
		],
		['an EPUB that is no zip', [EDITION, file('c.epub', 'kade')], /It is no zip file, or a damaged one\./],
		[
			'a language without words',
			[EDITION, other, '--language', 'xx'],
			/There are no words in “xx”; nl or en/,
		],
		['an option that is not there', [EDITION, other, '--htm', 'a'], /Unknown option '--htm'/],
	];
	for (const [what, args, told] of WRONG)
		it(`is told without a stack: ${what}`, async () => {
			const { code, error, output } = await run(...args);
			assert.equal(code, 2);
			assert.equal(output, '');
			assert.match(error, told);
			assert.doesNotMatch(error, /^ +at /m);
		});
});
