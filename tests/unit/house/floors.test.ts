import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';

/** File that imports → what it imports; `true` where the floors of src/README.md allow it. */
const examples: readonly (readonly [file: string, imported: string, allowed: boolean])[] = [
	['src/diagnostics/print.ts', '#edition/model.ts', false],
	['src/diagnostics/print.ts', './catalogue.ts', true],
	['src/i18n/nl.ts', '#edition/model.ts', false],
	['src/browser/element.client.ts', '#i18n/nl.ts', false],
	['src/browser/element.client.ts', './adopt-style.client.ts', true],
	['src/source/page.ts', '#browser/element.client.ts', true],
	['src/checks/run.ts', '#browser/element.client.ts', false],
	['src/edition/model.ts', '#diagnostics/diagnostic.ts', true],
	['src/edition/model.ts', '#reconstruct/pipeline.ts', false],
	['src/edition/model.ts', '#i18n/nl.ts', false],
	['src/reconstruct/pipeline.ts', '#edition/model.ts', true],
	['src/reconstruct/pipeline.ts', '#markdown/write.ts', false],
	['src/layout/from-text/lattice/search.ts', '#edition/model.ts', true],
	['src/layout/from-text/lattice/search.ts', '#reconstruct/pipeline.ts', false],
	['src/layout/from-text/lattice/search.ts', '../evidence/clock.ts', false],
	['src/reconstruct/stages/rows.ts', '#layout/raw-lines.ts', true],
	['src/reconstruct/stages/rows.ts', '#layout/from-text/lattice/search.ts', false],
	['src/markdown/write.ts', '#layout/raw-lines.ts', false],
	['src/markdown/write.ts', '#search/records.ts', false],
	['src/markdown/write.ts', 'remark', true],
	['src/search/index/record.ts', '#edition/model.ts', true],
	['src/search/index/record.ts', '#offline/list.build.ts', false],
	['src/sharing/link.ts', '#checks/run.ts', false],
	['src/offline/list.build.ts', 'node:fs', true],
	['src/publishing/headers.ts', '#components/card.ts', false],
	['src/checks/run.ts', '#pages/index.ts', false],
	['src/reading/notes.ts', '#edition/model.ts', true],
	['src/reading/notes.ts', '#markdown/write.ts', false],
	['src/source/page.ts', '#reading/notes.ts', false],
	['src/proof/run.ts', '#reconstruct/pipeline.ts', true],
	['src/proof/run.ts', '#markdown/text/write.ts', true],
	['src/proof/run.ts', '#search/records.ts', false],
	['src/search/index/record.ts', '#proof/run.ts', false],
	['src/components/card.ts', '#search/records.ts', true],
	['src/components/card.ts', '#pages/index.ts', false],
	['src/layouts/page.ts', '#pages/index.ts', false],
	['src/pages/index.ts', '#components/card.ts', true],
	...['edition', 'layout', 'reconstruct', 'markdown', 'diagnostics'].flatMap((room) =>
		[
			'node:fs',
			'node:fs/promises',
			'astro',
			'astro:content',
			'@astrojs/markdown-remark',
			'#browser/element.client.ts',
		].map((imported) => [`src/${room}/pure.ts`, imported, false] as const),
	),
];

/** The examples as a project of their own, with the real rules: file of each example → whether a rule fired. */
function lint(folder: string): ReadonlyMap<string, boolean> {
	copyFileSync('biome.json', join(folder, 'biome.json'));
	const files = examples.map(([file, imported], index) => {
		const place = join(dirname(file), `${index}.ts`);
		mkdirSync(join(folder, dirname(file)), { recursive: true });
		writeFileSync(join(folder, place), `import { thing } from '${imported}';\n\nthing();\n`);
		return place;
	});
	const { stdout } = spawnSync(
		join(process.cwd(), 'node_modules/.bin/biome'),
		[
			'lint',
			'--vcs-enabled=false',
			'--only=style/noRestrictedImports',
			'--reporter=json',
			'--max-diagnostics=none',
			'.',
		],
		{ cwd: folder, encoding: 'utf8' },
	);
	const report = JSON.parse(stdout) as { diagnostics: readonly { location: { path: string } }[] };
	return new Map(
		files.map((file) => [file, report.diagnostics.some(({ location }) => location.path === file)]),
	);
}

describe('the floors of src/README.md, as rules of the linter', () => {
	let folder = '';
	let fired: ReadonlyMap<string, boolean> = new Map();
	before(() => {
		folder = mkdtempSync(join(tmpdir(), 'floors-'));
		fired = lint(folder);
	});
	after(() => rmSync(folder, { recursive: true, force: true }));

	for (const [index, [file, imported, allowed]] of examples.entries()) {
		it(`${dirname(file)} ${allowed ? 'may' : 'may not'} import ${imported}`, () => {
			assert.equal(fired.get(join(dirname(file), `${index}.ts`)), !allowed);
		});
	}
});
