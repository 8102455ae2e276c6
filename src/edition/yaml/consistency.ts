/** What the schema cannot see: names in one part of `edition.yaml` that another part must know. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { RESERVED_CHAPTERS } from '#edition/addresses.ts';
import { slugOf } from '#edition/anchors.ts';
import { codePointName } from '#edition/yaml/glyphs.ts';
import { nearest } from '#edition/yaml/nearest.ts';
import type { EditionConfig } from '#edition/yaml/schema.ts';
import type { Path, YamlSource } from '#edition/yaml/yaml-source.ts';

/** An error at a place of the file. */
type Fault = (code: string, path: Path, reason: string, ...act: readonly string[]) => Diagnostic;

interface Value {
	readonly value: string;
	readonly path: Path;
}

/** Values of which none may stand twice. */
interface Unique {
	readonly code: string;
	readonly values: (edition: EditionConfig) => readonly Value[];
	/** Reason and act. `line` is that of the first of two. */
	readonly say: (value: string, line: number | undefined) => readonly [reason: string, act: string];
}

const TAKE_ONE_OUT = 'Take one of the two entries out.';

const UNIQUE: readonly Unique[] = [
	{
		code: 'edition/page-twice',
		values: ({ pages }) => pages.map(({ file }, at) => ({ value: file, path: ['pages', at, 'file'] })),
		say: (file, line) => [`The page file “${file}” is already listed on line ${line}.`, TAKE_ONE_OUT],
	},
	{
		code: 'edition/folio-twice',
		values: ({ pages }) =>
			pages.flatMap(({ folio }, at) =>
				folio === undefined ? [] : [{ value: slugOf(folio), path: ['pages', at, 'folio'] }],
			),
		say: (folio, line) => [
			`Folio ${folio} is already given to the page on line ${line}; ids such as p${folio}-1 would stand twice.`,
			'Look at the printed pages and give each its own folio.',
		],
	},
	{
		code: 'edition/chapter-twice',
		values: ({ chapters }) =>
			chapters.map(({ slug }, at) => ({ value: slug, path: ['chapters', at, 'slug'] })),
		say: (slug, line) => [
			`The chapter on line ${line} has the slug “${slug}” too.`,
			'Give one of the two another slug.',
		],
	},
	{
		code: 'edition/page-twice',
		values: ({ chapters }) =>
			chapters.flatMap(({ pages }, chapter) =>
				pages.map((value, at) => ({ value, path: ['chapters', chapter, 'pages', at] })),
			),
		say: (file, line) => [
			`Page “${file}” already belongs to the chapter on line ${line}.`,
			'Let each page belong to one chapter.',
		],
	},
	{
		code: 'edition/abbreviation-twice',
		values: ({ abbreviations }) =>
			abbreviations.map(({ short }, at) => ({ value: short, path: ['abbreviations', at, 'short'] })),
		say: (short, line) => [`The abbreviation “${short}” is already listed on line ${line}.`, TAKE_ONE_OUT],
	},
	{
		code: 'edition/glyph-twice',
		values: ({ glyphs }) =>
			glyphs.map(({ sign }, at) => ({ value: codePointName(sign), path: ['glyphs', at, 'sign'] })),
		say: (sign, line) => [`${sign} is already explained on line ${line}.`, TAKE_ONE_OUT],
	},
	{
		code: 'edition/picture-twice',
		values: ({ pictures }) =>
			pictures.map(({ file }, at) => ({ value: file, path: ['pictures', at, 'file'] })),
		say: (file, line) => [`The picture “${file}” is already described on line ${line}.`, TAKE_ONE_OUT],
	},
	{
		code: 'edition/alias-twice',
		values: ({ aliases }) => aliases.map(({ from }, at) => ({ value: from, path: ['aliases', at, 'from'] })),
		say: (from, line) => [`“${from}” already has an alias on line ${line}.`, TAKE_ONE_OUT],
	},
];

/** All contradictions inside the file. */
export function inconsistencies(edition: EditionConfig, source: YamlSource): Diagnostic[] {
	const fault: Fault = (code, path, reason, ...act) => ({
		code,
		severity: 'error',
		...source.at(path),
		reason,
		act,
	});
	const lineOf = (path: Path): number | undefined => source.at(path).line;
	return [
		...UNIQUE.flatMap((unique) => twice(unique, edition, lineOf, fault)),
		...[unknownPages, changesOutOfOrder, reservedNames, unplacedPages].flatMap((rule) =>
			rule(edition, fault),
		),
	];
}

/** An error for every value that stood before. */
function twice(
	{ code, values, say }: Unique,
	edition: EditionConfig,
	lineOf: (path: Path) => number | undefined,
	fault: Fault,
): readonly Diagnostic[] {
	const first = new Map<string, Path>();
	return values(edition).flatMap(({ value, path }) => {
		const before = first.get(value);
		first.set(value, before ?? path);
		return before === undefined ? [] : [fault(code, path, ...say(value, lineOf(before)))];
	});
}

function unknownPages(edition: EditionConfig, fault: Fault): readonly Diagnostic[] {
	const files = edition.pages.map(({ file }) => file);
	const listed = (list: 'decisions' | 'reports') =>
		edition[list].map(({ page }, at) => ({ value: page, path: [list, at, 'page'] }));
	const inChapters = edition.chapters.flatMap(({ pages, slugs }, chapter) => [
		...pages.map((value, at) => ({ value, path: ['chapters', chapter, 'pages', at] })),
		...slugs.flatMap(({ page }, at) =>
			page === undefined ? [] : [{ value: page, path: ['chapters', chapter, 'slugs', at, 'page'] }],
		),
	]);
	return [...inChapters, ...listed('decisions'), ...listed('reports')].flatMap(({ value, path }) => {
		if (files.includes(value)) return [];
		const near = nearest(value, files);
		const reason = `“${value}” is not a page of this edition. Listed under pages: ${[...new Set(files)].join(', ')}.`;
		const act =
			near === undefined
				? 'Add the page under pages, or take it out here.'
				: `Write "${near}", or add the page under pages.`;
		return [fault('edition/page-unknown', path, reason, act)];
	});
}

const changesOutOfOrder = ({ changes }: EditionConfig, fault: Fault): readonly Diagnostic[] =>
	changes.flatMap(({ date }, at) => {
		const above = changes[at - 1];
		if (above === undefined || above.date >= date) return [];
		const reason = `This change is of ${date}, and the one above it of ${above.date}; the newest stands first.`;
		const act = 'Put the changes in order, the newest first.';
		return [fault('edition/changes-order', ['changes', at, 'date'], reason, act)];
	});

const reservedNames = ({ chapters }: EditionConfig, fault: Fault): readonly Diagnostic[] =>
	chapters.flatMap(({ slug }, at) => {
		if (!RESERVED_CHAPTERS.includes(slug)) return [];
		const reason = `Each edition has a page of its own called “${slug}”.`;
		return [
			fault('edition/name-reserved', ['chapters', at, 'slug'], reason, 'Give the chapter another slug.'),
		];
	});

/** Pages without a chapter, or without the folio by which their place is known. */
function unplacedPages({ chapters, pages }: EditionConfig, fault: Fault): readonly Diagnostic[] {
	const placed = new Set(chapters.flatMap((chapter) => chapter.pages));
	return pages.flatMap(({ file, folio, printed }, at) => {
		const found: Diagnostic[] = [];
		if (!placed.has(file)) {
			const reason = `Page “${file}” belongs to no chapter; its text would be missing from the edition.`;
			const act = `Add "${file}" to the pages of its chapter.`;
			found.push(fault('edition/page-without-chapter', ['pages', at, 'file'], reason, act));
		}
		if (printed !== undefined && folio === undefined) {
			const said = printed === false ? 'no folio' : `folio ${printed}`;
			const written = printed === false ? 'false' : `"${printed}"`;
			found.push(
				fault(
					'edition/folio-missing',
					['pages', at],
					`Page “${file}” is said to print ${said}, and no folio of its own is given.`,
					'Give it the folio it has by its place:',
					`  - { file: "${file}", folio: "…", printed: ${written} }`,
				),
			);
		}
		return found;
	});
}
