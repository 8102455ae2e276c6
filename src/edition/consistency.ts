/** What the schema cannot see: names in one part of `edition.yaml` that another part must know. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { RESERVED_CHAPTERS } from '#edition/addresses.ts';
import { slugOf } from '#edition/anchors.ts';
import { codePointName } from '#edition/glyphs.ts';
import { nearest } from '#edition/nearest.ts';
import type { EditionConfig } from '#edition/schema.ts';
import type { Path, YamlSource } from '#edition/yaml-source.ts';

const error = (
	code: string,
	source: YamlSource,
	path: Path,
	reason: string,
	...act: string[]
): Diagnostic => ({
	code,
	severity: 'error',
	...source.at(path),
	reason,
	act,
});

/** An error for every value that stood before. */
function unique(
	values: readonly { readonly value: string; readonly path: Path }[],
	code: string,
	source: YamlSource,
	say: (value: string, line: number | undefined) => readonly [string, string],
): Diagnostic[] {
	const first = new Map<string, Path>();
	return values.flatMap(({ value, path }) => {
		const before = first.get(value);
		first.set(value, before ?? path);
		if (before === undefined) return [];
		const [reason, act] = say(value, source.at(before).line);
		return [error(code, source, path, reason, act)];
	});
}

/** All contradictions inside the file. */
export function inconsistencies(edition: EditionConfig, source: YamlSource): Diagnostic[] {
	const files = edition.pages.map(({ file }) => file);
	const found: Diagnostic[] = [];

	found.push(
		...unique(
			files.map((value, index) => ({ value, path: ['pages', index, 'file'] })),
			'edition/page-twice',
			source,
			(file, line) => [
				`The page file “${file}” is already listed on line ${line}.`,
				'Take one of the two entries out.',
			],
		),
		...unique(
			edition.pages.flatMap(({ folio }, index) =>
				folio === undefined ? [] : [{ value: slugOf(folio), path: ['pages', index, 'folio'] }],
			),
			'edition/folio-twice',
			source,
			(folio, line) => [
				`Folio ${folio} is already given to the page on line ${line}; ids such as p${folio}-1 would stand twice.`,
				'Look at the printed pages and give each its own folio.',
			],
		),
		...unique(
			edition.chapters.map(({ slug }, index) => ({ value: slug, path: ['chapters', index, 'slug'] })),
			'edition/chapter-twice',
			source,
			(slug, line) => [
				`The chapter on line ${line} has the slug “${slug}” too.`,
				'Give one of the two another slug.',
			],
		),
		...unique(
			edition.chapters.flatMap((chapter, c) =>
				chapter.pages.map((value, index) => ({ value, path: ['chapters', c, 'pages', index] })),
			),
			'edition/page-twice',
			source,
			(file, line) => [
				`Page “${file}” already belongs to the chapter on line ${line}.`,
				'Let each page belong to one chapter.',
			],
		),
		...unique(
			edition.abbreviations.map(({ short }, index) => ({
				value: short,
				path: ['abbreviations', index, 'short'],
			})),
			'edition/abbreviation-twice',
			source,
			(short, line) => [
				`The abbreviation “${short}” is already listed on line ${line}.`,
				'Take one of the two entries out.',
			],
		),
		...unique(
			edition.glyphs.map(({ sign }, index) => ({
				value: codePointName(sign),
				path: ['glyphs', index, 'sign'],
			})),
			'edition/glyph-twice',
			source,
			(sign, line) => [`${sign} is already explained on line ${line}.`, 'Take one of the two entries out.'],
		),
		...unique(
			edition.aliases.map(({ from }, index) => ({ value: from, path: ['aliases', index, 'from'] })),
			'edition/alias-twice',
			source,
			(from, line) => [`“${from}” already has an alias on line ${line}.`, 'Take one of the two entries out.'],
		),
	);

	const unknownPage = (page: string, path: Path) => {
		if (files.includes(page)) return;
		const near = nearest(page, files);
		found.push(
			error(
				'edition/page-unknown',
				source,
				path,
				`“${page}” is not a page of this edition. Listed under pages: ${[...new Set(files)].join(', ')}.`,
				near === undefined
					? 'Add the page under pages, or take it out here.'
					: `Write "${near}", or add the page under pages.`,
			),
		);
	};
	edition.chapters.forEach((chapter, c) => {
		chapter.pages.forEach((page, p) => {
			unknownPage(page, ['chapters', c, 'pages', p]);
		});
		chapter.slugs.forEach(({ page }, s) => {
			if (page !== undefined) unknownPage(page, ['chapters', c, 'slugs', s, 'page']);
		});
	});
	edition.decisions.forEach(({ page }, d) => {
		unknownPage(page, ['decisions', d, 'page']);
	});
	edition.reports.forEach(({ page }, r) => {
		unknownPage(page, ['reports', r, 'page']);
	});
	edition.changes.forEach(({ date }, c) => {
		const newer = edition.changes[c - 1];
		if (newer === undefined || newer.date >= date) return;
		found.push(
			error(
				'edition/changes-order',
				source,
				['changes', c, 'date'],
				`This change is of ${date}, and the one above it of ${newer.date}; the newest stands first.`,
				'Put the changes in order, the newest first.',
			),
		);
	});

	edition.chapters.forEach(({ slug }, c) => {
		if (!RESERVED_CHAPTERS.includes(slug)) return;
		const reason = `Each edition has a page of its own called “${slug}”.`;
		found.push(
			error(
				'edition/name-reserved',
				source,
				['chapters', c, 'slug'],
				reason,
				'Give the chapter another slug.',
			),
		);
	});

	const placed = new Set(edition.chapters.flatMap(({ pages }) => pages));
	edition.pages.forEach(({ file, folio, printed }, index) => {
		if (!placed.has(file)) {
			found.push(
				error(
					'edition/page-without-chapter',
					source,
					['pages', index, 'file'],
					`Page “${file}” belongs to no chapter; its text would be missing from the edition.`,
					`Add "${file}" to the pages of its chapter.`,
				),
			);
		}
		if (printed !== undefined && folio === undefined) {
			found.push(
				error(
					'edition/folio-missing',
					source,
					['pages', index],
					`Page “${file}” is said to print ${printed === false ? 'no folio' : `folio ${printed}`}, and no folio of its own is given.`,
					'Give it the folio it has by its place:',
					`  - { file: "${file}", folio: "…", printed: ${printed === false ? 'false' : `"${printed}"`} }`,
				),
			);
		}
	});
	return found;
}
