/** The command as a function: seeds/ below a root → content/ below it, and a report. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, stops } from '#diagnostics/diagnostic.ts';
import { type Paint, printDiagnostics } from '#diagnostics/print.ts';
import { RESERVED_EDITIONS } from '#edition/addresses.ts';
import { slugOf } from '#edition/anchors.ts';
import { questionOf } from '#edition/questions/question.ts';
import { slugSchema } from '#edition/slug.ts';
import { committedAccount, committedFiles, difference, replaceEdition } from './committed.ts';
import { asks, makeEdition } from './make-edition.ts';
import type { PagesReader } from './read-pages.ts';

/** What the command was asked. */
export interface Asked {
	/** Folder that holds seeds/ and content/. */
	readonly root: string;
	/** Compare only; write nothing. */
	readonly check: boolean;
	/** Diagnostics as JSON, one a line. */
	readonly json: boolean;
	/** The edition was never published: its addresses may change. */
	readonly unpublished: boolean;
	/** Colour for a terminal; absent for a file or a pipe. */
	readonly paint?: Paint;
}

/** What it answers. */
export interface Answer {
	readonly output: string;
	/** 0 when content/ is what the seeds give. */
	readonly code: 0 | 1;
}

const UNTOUCHED = 'Nothing under content/ was touched.';

/** Questions can be answered without writing YAML. */
const howToAnswer = (diagnostics: readonly Diagnostic[], when = 'Next:'): string =>
	diagnostics.some((told) => asks(told) && questionOf(told) !== undefined)
		? `

${when} npm run questions   asks what can be chosen, one after the other, and writes the answers; or
      npm run dev         shows it beside the printed page, at /_questions/.`
		: '';

const fault = (code: string, file: string, reason: string, act: string): Diagnostic => ({
	code,
	severity: 'error',
	file,
	reason,
	act: [act],
});

/** Names of the editions, and what is wrong with the names. */
function editionsUnder(root: string): {
	readonly slugs: readonly string[];
	readonly diagnostics: readonly Diagnostic[];
} {
	const home = join(root, 'seeds');
	const slugs = existsSync(home)
		? readdirSync(home, { withFileTypes: true })
				.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
				.map(({ name }) => name)
				.sort()
		: [];
	if (slugs.length === 0) {
		return {
			slugs,
			diagnostics: [
				fault(
					'edition/missing',
					'seeds',
					'There is no edition here: a folder with an edition.yaml and pages/ is expected.',
					'Make seeds/<edition>/; the format stands in src/edition/README.md.',
				),
			],
		};
	}
	const diagnostics = slugs.flatMap((slug): Diagnostic[] => {
		if (RESERVED_EDITIONS.includes(slug))
			return [
				fault(
					'edition/name-reserved',
					`seeds/${slug}`,
					`The site has a page of its own at /${slug}/.`,
					'Give the folder another name.',
				),
			];
		if (slugSchema.safeParse(slug).success) return [];
		return [
			fault(
				'edition/name-not-slug',
				`seeds/${slug}`,
				'The name of this folder becomes part of addresses: small letters a–z, digits and single hyphens are expected.',
				`Rename it: seeds/${slugOf(slug) || 'verslag'}`,
			),
		];
	});
	return { slugs, diagnostics };
}

function report(diagnostics: readonly Diagnostic[], { json, paint }: Asked, last: string): string {
	if (json) return diagnostics.map((told) => `${JSON.stringify(told)}\n`).join('');
	const told = printDiagnostics(diagnostics, paint);
	// A list of files begins on a line of its own.
	const between = last.startsWith(' ') ? '\n\n' : ' ';
	return told === '' ? `${last}\n` : `${told.trimEnd()}${between}${last}\n`;
}

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

/** Runs it; reads files, and writes them only when nothing is wrong. */
export async function reconstruct(asked: Asked, read: PagesReader): Promise<Answer> {
	const { root, check, json, unpublished } = asked;
	const { slugs, diagnostics: named } = editionsUnder(root);
	const committed = committedFiles(root);
	const diagnostics: Diagnostic[] = [...named];
	const made = new Map<string, string>();
	for (const slug of slugs.filter((name) => !named.some(({ file }) => file === `seeds/${name}`))) {
		const before = unpublished ? undefined : committedAccount(committed, slug);
		const edition = await makeEdition(root, slug, read, before);
		diagnostics.push(...edition.diagnostics);
		for (const [path, text] of edition.files) made.set(path, text);
	}
	if (diagnostics.some(stops))
		return { output: report(diagnostics, asked, `${UNTOUCHED}${howToAnswer(diagnostics)}`), code: 1 };

	const { paths, patch } = difference(committed, made);
	if (paths.length === 0) {
		const last = `content/ is what the seeds give: ${count(slugs.length, 'edition', 'editions')}, ${count(made.size, 'file', 'files')}.`;
		return { output: report(diagnostics, asked, last), code: 0 };
	}
	if (check) {
		const last = `content/ is not what the seeds give: ${count(paths.length, 'file differs', 'files differ')}. To mend it: npm run reconstruct`;
		return { output: `${json ? '' : `${patch}\n`}${report(diagnostics, asked, last)}`, code: 1 };
	}
	const orphans = [...new Set([...committed.keys()].map((path) => path.split('/')[2] ?? ''))].filter(
		(slug) => !slugs.includes(slug),
	);
	if (orphans.length > 0) {
		const orphan = orphans.map((slug) =>
			fault(
				'edition/content-without-seeds',
				`content/editions/${slug}`,
				'These files have no seeds; they were generated from an edition that is gone, or written by hand.',
				`Bring seeds/${slug}/ back, or remove content/editions/${slug}.`,
			),
		);
		return { output: report([...diagnostics, ...orphan], asked, UNTOUCHED), code: 1 };
	}
	const changed = slugs.filter((slug) => paths.some((path) => path.startsWith(`content/editions/${slug}/`)));
	for (const slug of changed) replaceEdition(root, slug, made);
	const told = paths.map(
		(path) => `  ${made.has(path) ? (committed.has(path) ? 'changed' : 'new    ') : 'removed'}  ${path}`,
	);
	const open = json ? '' : howToAnswer(diagnostics, 'Open:');
	const last = `${json ? '' : `${told.join('\n')}\n`}${count(paths.length, 'file', 'files')} under content/ written.\n\nNext: npm start   builds the site and shows it; what is published is in dist/.${open}`;
	return { output: report(diagnostics, asked, last), code: 0 };
}
