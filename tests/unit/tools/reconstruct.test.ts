import assert from 'node:assert/strict';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { PageReader } from '#reconstruct/edition/from-seeds.ts';
import { inTurn } from '../../../tools/reconstruct/read-pages.ts';
import { reconstruct } from '../../../tools/reconstruct/run.ts';
import { markedPage } from '../../support/marked-page.ts';

/**
 * A reader that knows two pages by their first line: a heading and a paragraph, or that and a second
 * paragraph.
 */
const read: PageReader = (text) => {
	const [, , third = '', fourth = ''] = text.split('\n');
	const blocks = {
		k: { kind: 'header' },
		f: { kind: 'folio' },
		h: { kind: 'heading', level: 2 },
		a: { kind: 'paragraph' },
	} as const;
	return markedPage(`-k Samen werken\n-f 12\n1h ${third}\n1a ${fourth}`, blocks, text);
};

const YAML = `title: Proef
language: nl
bibliography:
  title: { value: Proef, by: editors }
pages:
  - { file: "012" }
chapters:
  - slug: een
    title: Een
    pages: ["012"]
`;

const roots: string[] = [];
after(() => {
	for (const root of roots) rmSync(root, { recursive: true, force: true });
});

function project(heading = 'Werk', yaml = YAML): string {
	const root = mkdtempSync(join(tmpdir(), 'reconstruct-'));
	roots.push(root);
	seed(root, heading, yaml);
	return root;
}

function seed(root: string, heading: string, yaml = YAML): void {
	mkdirSync(join(root, 'seeds/proef/pages'), { recursive: true });
	writeFileSync(join(root, 'seeds/proef/edition.yaml'), yaml);
	writeFileSync(join(root, 'seeds/proef/pages/012.txt'), `Samen werken\n12\n${heading}\nDe dienst werkt.\n`);
}

const run = (root: string, options: { check?: boolean; unpublished?: boolean; json?: boolean } = {}) =>
	reconstruct({ root, check: false, json: false, unpublished: false, ...options }, inTurn(read));

const SECTION = 'content/editions/proef/een/werk.md';

describe('npm run reconstruct', () => {
	test('writes the sections and the account, and says which', async () => {
		const root = project();
		const { output, code } = await run(root);
		assert.equal(code, 0);
		assert.equal(
			output,
			`  new      content/editions/proef/account.json\n  new      ${SECTION}\n2 files under content/ written.\n\nNext: npm start   builds the site and shows it; what is published is in dist/.\n`,
		);
		assert.match(readFileSync(join(root, SECTION), 'utf8'), /\n## Werk\n\nDe dienst werkt\.\n$/);
		assert.deepEqual(readdirSync(join(root, 'content')), ['editions'], 'no half-made folder is left');
	});

	test('changes no byte and no time stamp the second time', async () => {
		const root = project();
		await run(root);
		const before = statSync(join(root, SECTION)).mtimeMs;
		const { output, code } = await run(root);
		assert.deepEqual([output, code], ['content/ is what the seeds give: 1 edition, 2 files.\n', 0]);
		assert.equal(statSync(join(root, SECTION)).mtimeMs, before);
	});

	test('gives the same bytes in another folder', async () => {
		const [one, other] = [project(), project()];
		await run(one);
		await run(other);
		for (const path of [SECTION, 'content/editions/proef/account.json']) {
			assert.equal(readFileSync(join(one, path), 'utf8'), readFileSync(join(other, path), 'utf8'));
		}
	});

	test('removes a file that the seeds no longer give', async () => {
		const root = project();
		await run(root);
		writeFileSync(join(root, 'content/editions/proef/een/oud.md'), 'oud');
		const { output } = await run(root);
		assert.match(output, /removed {2}content\/editions\/proef\/een\/oud\.md/);
		assert.ok(!existsSync(join(root, 'content/editions/proef/een/oud.md')));
	});

	test('touches nothing when one of two editions has an error', async () => {
		const root = project();
		const bad = join(root, 'seeds/tweede/edition.yaml');
		mkdirSync(dirname(bad), { recursive: true });
		writeFileSync(bad, 'titel: x\n');
		const { output, code } = await run(root);
		assert.equal(code, 1);
		assert.match(output, /Nothing under content\/ was touched\.\n$/);
		assert.ok(!existsSync(join(root, 'content')));
	});

	test('writes what is read safely and asks on; what is not stops all', async () => {
		const asking =
			(safe: boolean): PageReader =>
			(text, options) => {
				const asked = {
					code: 'layout/table-undecided',
					severity: 'review',
					line: 4,
					reason: 'Rows.',
				} as const;
				return { ...read(text, options), diagnostics: [safe ? { ...asked, safe } : asked] };
			};
		for (const safe of [true, false]) {
			const root = project();
			const asked = { root, check: false, json: false, unpublished: false };
			const { output, code } = await reconstruct(asked, inTurn(asking(safe)));
			assert.match(output, /review {2}layout\/table-undecided/);
			assert.deepEqual([code, existsSync(join(root, SECTION))], [safe ? 0 : 1, safe]);
		}
	});

	test('leaves content without seeds alone, and says so', async () => {
		const root = project();
		const orphan = join(root, 'content/editions/weg/een/werk.md');
		mkdirSync(dirname(orphan), { recursive: true });
		writeFileSync(orphan, 'x');
		const { output, code } = await run(root);
		assert.equal(code, 1);
		assert.match(output, /^content\/editions\/weg {2}error {2}edition\/content-without-seeds/);
		assert.ok(existsSync(orphan));
	});

	test('tells a crash as its own fault, with the page', async () => {
		const root = project();
		const broken: PageReader = () => {
			throw new Error('boom');
		};
		const { output, code } = await reconstruct(
			{ root, check: false, json: false, unpublished: false },
			inTurn(broken),
		);
		assert.equal(code, 1);
		assert.match(
			output,
			/^seeds\/proef\/pages\/012\.txt {2}error {2}reconstruct\/crash\n {2}The program failed on this page \(boom\)/,
		);
	});

	test('prints JSON, one diagnostic a line', async () => {
		const root = project('Werk', YAML.replace('title: Proef\n', 'title: Proef\ntitel: x\n'));
		const { output } = await run(root, { json: true });
		const [one, ...rest] = output.trim().split('\n');
		assert.deepEqual(rest, []);
		assert.equal(JSON.parse(one ?? '').code, 'edition/unknown-key');
	});
});

describe('npm run reconstruct -- --check', () => {
	test('passes where content/ is what the seeds give', async () => {
		const root = project();
		await run(root);
		assert.equal((await run(root, { check: true })).code, 0);
	});

	test('fails with the difference, and writes nothing', async () => {
		const root = project();
		await run(root);
		const path = join(root, SECTION);
		writeFileSync(path, readFileSync(path, 'utf8').replace('De dienst werkt', 'De dienst rust'));
		const { output, code } = await run(root, { check: true });
		assert.equal(code, 1);
		assert.match(
			output,
			/^--- a\/content\/editions\/proef\/een\/werk\.md\n\+\+\+ b\/content\/editions\/proef\/een\/werk\.md$/m,
		);
		assert.match(output, /^-De dienst rust\.\n\+De dienst werkt\.$/m);
		assert.match(output, /1 file differs\. To mend it: npm run reconstruct\n$/);
		assert.match(readFileSync(path, 'utf8'), /De dienst rust/);
	});

	test('fails on a file too many and on one too few', async () => {
		const root = project();
		await run(root);
		rmSync(join(root, SECTION));
		writeFileSync(join(root, 'content/editions/proef/een/oud.md'), 'oud\n');
		const { output, code } = await run(root, { check: true });
		assert.equal(code, 1);
		assert.match(output, /^--- \/dev\/null\n\+\+\+ b\/content\/editions\/proef\/een\/werk\.md$/m);
		assert.match(output, /^--- a\/content\/editions\/proef\/een\/oud\.md\n\+\+\+ \/dev\/null$/m);
	});
});

describe('addresses that were committed', () => {
	test('may not disappear without an alias', async () => {
		const root = project();
		await run(root);
		seed(root, 'Arbeid');
		const { output, code } = await run(root);
		assert.equal(code, 1);
		assert.match(output, /edition\/address-lost/);
		assert.match(output, /- \{ from: een\/werk, to: … \}/);
		assert.ok(existsSync(join(root, SECTION)), 'nothing was touched');
	});

	test('may be given an alias', async () => {
		const root = project();
		await run(root);
		seed(
			root,
			'Arbeid',
			`${YAML}aliases:\n  - { from: een/werk, to: een/arbeid }\n  - { from: "een#werk", to: "een#arbeid" }\n`,
		);
		const { output, code } = await run(root);
		assert.equal(code, 0, output);
	});

	test('may change in an edition that was never published', async () => {
		const root = project();
		await run(root);
		seed(root, 'Arbeid');
		assert.equal((await run(root, { unpublished: true })).code, 0);
	});

	test('an alias to nowhere, and one of an address that is still there, are errors', async () => {
		const root = project(
			'Werk',
			`${YAML}aliases:\n  - { from: een/oud, to: een/wrek }\n  - { from: een/werk, to: een }\n`,
		);
		const { output } = await run(root);
		assert.match(output, /“een\/wrek” is no address of this edition/);
		assert.match(output, /Write “een\/werk”/);
		assert.match(output, /“een\/werk” is still an address of this edition/);
	});
});
