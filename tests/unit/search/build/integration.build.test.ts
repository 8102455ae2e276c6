import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { searchIndex } from '#search/build/integration.build.ts';

const block = (id: string, kind: string, text: string) => ({
	id,
	kind,
	chapter: 'werk',
	section: 'kaden',
	text,
	source: [],
});
const account = (...blocks: object[]) =>
	JSON.stringify({ edition: 'haven', pages: [{ file: '012', folio: '12', language: 'nl' }], blocks });

describe('the build of the index', () => {
	let root = '';
	beforeEach(async () => {
		root = await mkdtemp(join(tmpdir(), 'leeseditie-search-'));
	});
	afterEach(() => rm(root, { recursive: true }));

	const put = async (path: string, text: string) => {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), text);
	};
	const build = async () => {
		const { hooks } = searchIndex();
		const folder = pathToFileURL(`${root}/`);
		const said: string[] = [];
		await hooks['astro:config:done']?.({ config: { root: folder } } as never);
		await hooks['astro:build:done']?.({
			dir: new URL('dist/', folder),
			logger: { info: (line: string) => said.push(line) },
		} as never);
		return said;
	};
	const section = '---\ntitle: Kaden\n---\n\nDe kade.\n';

	it('writes the index beside the pages', async () => {
		await put('content/editions/haven/account.json', account(block('p12-1', 'paragraph', 'De kade.')));
		await put('content/editions/haven/werk/kaden.md', section);
		await put('dist/haven/werk/kaden/index.html', '<p id="p12-1">De kade.</p>');
		assert.match((await build()).join(), /^1 places indexed/);
		assert.ok((await readdir(join(root, 'dist/pagefind'))).includes('lexicon.json'));
	});

	it('fails when a result would point at what the page does not have, and names it', async () => {
		await put(
			'content/editions/haven/account.json',
			account(block('p12-1', 'paragraph', 'De kade.'), block('p12-2', 'paragraph', 'De muur.')),
		);
		await put('content/editions/haven/werk/kaden.md', section);
		await put('dist/haven/werk/kaden/index.html', '<p id="p12-1">De kade.</p>');
		await assert.rejects(build(), /do not have:\n {2}haven\/werk\/kaden\/#p12-2\nTo mend:/);
	});

	it('fails when there is nothing to search', async () => {
		await put('content/editions/haven/account.json', account(block('p12-folio', 'folio', '12')));
		await assert.rejects(build(), /hold no paragraph, heading or note to search/);
	});

	it('fails when an account or the title of a section cannot be read, and names the file', async () => {
		await put('content/editions/haven/account.json', '{');
		await assert.rejects(build(), /haven\/account\.json: .*npm run reconstruct/);
		await put('content/editions/haven/account.json', account(block('p12-1', 'paragraph', 'De kade.')));
		await assert.rejects(build(), /haven\/werk\/kaden\.md: .*no title/);
	});
});
