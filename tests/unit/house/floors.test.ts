/** The house as it stands keeps its floors, and has no circles; examples show that the rules fire. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { floorFault } from '../../support/house/floors.ts';
import { importsOf, importsOfProject } from '../../support/house/imports.ts';

/** File that imports → what it imports; `true` where the floors of src/README.md allow it. */
const examples: readonly (readonly [file: string, imported: string, allowed: boolean])[] = [
	['src/diagnostics/print.ts', '#edition/model.ts', false],
	['src/diagnostics/print.ts', './catalogue.ts', true],
	['src/i18n/nl.ts', '#edition/model.ts', false],
	['src/browser/element.client.ts', '#i18n/nl.ts', false],
	['src/new-room/a.ts', './b.ts', false],
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
	['src/compare/compare.ts', '#edition/model.ts', true],
	['src/compare/compare.ts', '#reconstruct/pipeline.ts', false],
	['src/markdown/write.ts', '#layout/raw-lines.ts', false],
	['src/markdown/write.ts', '#search/records.ts', false],
	['src/markdown/write.ts', 'remark', true],
	['src/search/index/record.ts', '#edition/model.ts', true],
	['src/search/index/record.ts', '#offline/precache-list.build.ts', false],
	['src/sharing/link.ts', '#checks/run.ts', false],
	['src/offline/precache-list.build.ts', 'node:fs', true],
	['src/publishing/headers.ts', '#components/card.ts', false],
	['src/checks/run.ts', '#pages/index.ts', false],
	['src/reading/notes.ts', '#edition/model.ts', true],
	['src/reading/notes.ts', '#markdown/write.ts', false],
	['src/source/page.ts', '#reading/notes.ts', false],
	['src/proof/run.ts', '#reconstruct/pipeline.ts', true],
	['src/proof/run.ts', '#markdown/text/write.ts', true],
	['src/proof/run.ts', '#search/records.ts', false],
	['src/search/index/record.ts', '#proof/run.ts', false],
	['src/takealong/epub.ts', '#markdown/text/runs.ts', true],
	['src/takealong/epub.ts', '#sharing/cards/card.ts', false],
	['src/offline/worker.ts', '#takealong/formats.ts', false],
	['src/components/card.ts', '#search/records.ts', true],
	['src/components/card.ts', '#pages/index.ts', false],
	['src/layouts/page.ts', '#pages/index.ts', false],
	['src/pages/index.ts', '#components/card.ts', true],
	...['edition', 'extract', 'layout', 'reconstruct', 'compare', 'markdown', 'diagnostics'].flatMap((room) =>
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

/** The import as a file with nothing else in it would have it. */
function faultOf(file: string, imported: string): string | undefined {
	return importsOf(file, `import { thing } from '${imported}';\n`).map(floorFault)[0];
}

describe('the floors of src/README.md', () => {
	it('are kept by every file of src/', () => {
		const faults = importsOfProject().flatMap((one) => {
			const fault = floorFault(one);
			return fault === undefined ? [] : [`${one.from} imports ${one.written}: ${fault}`];
		});
		assert.deepEqual(faults, []);
	});

	for (const [file, imported, allowed] of examples) {
		it(`say that ${file} ${allowed ? 'may' : 'may not'} import ${imported}`, () => {
			assert.equal(faultOf(file, imported) === undefined, allowed);
		});
	}
});

describe('the imports of a file', () => {
	const written = (file: string, text: string) => importsOf(file, text).map(({ written }) => written);

	it('are read in all their forms, and in no comment and no text', () => {
		const text = `import './a.ts';
import type { B } from './b.ts';
export * from './c.ts';
export type { D } from './d.ts';
const e = await import('./e.ts');
// import './f.ts';
const g = "import './g.ts'";
`;
		assert.deepEqual(written('src/x/x.ts', text), ['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts']);
	});

	it('are read in the frontmatter and in the scripts of a component', () => {
		const text = `---
import A from './A.astro';
---
<p>import './b.ts'</p>
<script>
	import './c.client.ts';
</script>
`;
		assert.deepEqual(written('src/components/X.astro', text), ['./A.astro', './c.client.ts']);
	});

	it('lead to files below the project', () => {
		const to = (name: string) => importsOf('src/proof/run.ts', `import '${name}';`).map(({ to }) => to)[0];
		assert.equal(to('#edition/model.ts'), 'src/edition/model.ts');
		assert.equal(to('./report.ts'), 'src/proof/report.ts');
		assert.equal(to('#proof/face.css?inline'), 'src/proof/face.css');
		assert.equal(to('zod'), undefined);
	});
});
