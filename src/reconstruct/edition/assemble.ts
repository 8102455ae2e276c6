/**
 * Page readings and edition.yaml → chapters: the whole edition in one value, with everything that is wrong
 * with it.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { slugOf } from '#edition/anchors.ts';
import type { PageReading } from '#edition/model.ts';
import type { PageEndDecision } from '#edition/yaml/decisions.ts';
import type { EditionConfig } from '#edition/yaml/schema.ts';
import type { YamlSource } from '#edition/yaml/yaml-source.ts';
import { accountOf } from '#reconstruct/account.ts';
import { type AssembledChapter, assembleChapter } from '#reconstruct/edition/chapter.ts';
import { type BesideText, type EditionPage, textOf } from '#reconstruct/edition/flow.ts';
import { folioOf, type UnnumberedPage } from '#reconstruct/edition/folios.ts';
import { notesWithoutCall } from '#reconstruct/edition/notes-without-call.ts';
import { settleNotes } from '#reconstruct/edition/settle-notes.ts';
import { uncalledTogether } from '#reconstruct/edition/uncalled-notes.ts';
import {
	idlePictures,
	unusedAbbreviations,
	unusedGlyphs,
	unusedPageEnds,
} from '#reconstruct/edition/unused-entries.ts';
import { fidelityFaults } from '#reconstruct/fidelity.ts';
import { AS_ALL_OF } from '#reconstruct/stages/glyph-question.ts';

/** A page that was read, before its folio is known. */
export interface ReadPage extends UnnumberedPage {
	/** Raw lines, split from the file by the caller: the proof does not take the engine's. */
	readonly lines: readonly string[];
	readonly digest: string;
	readonly beside?: BesideText;
}

/** The edition, or what keeps it from being one. */
export interface AssembledEdition {
	readonly chapters: readonly AssembledChapter[];
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * The engine knows neither the page's name nor where decisions are written; here its act is made ready to
 * paste.
 */
const addressed = (line: string, file: string, yaml: string): string =>
	line
		.replaceAll('page: "…"', `page: "${file}"`)
		.replace(/, under (decisions|glyphs):/, ` to ${yaml}, under $1:`);

/** The proofs of laws 1 and 2. */
function proofOf(lines: readonly string[], reading: PageReading): readonly Diagnostic[] {
	const proof = accountOf(lines, reading).diagnostics;
	return proof.length > 0 ? proof : fidelityFaults(lines, reading);
}

/** What the engine says of a page, and the proofs of laws 1 and 2, with the page's name. */
function pageFaults({ lines, reading, path, file }: ReadPage, yaml: string): Diagnostic[] {
	// What one question decides is not asked again; that nothing is asked at all would be a fault of ours.
	const silent = reading.diagnostics.some(({ severity }) => severity !== 'note')
		? []
		: reading.decisions.filter(({ undecided }) => undecided);
	const doubts = silent.map(
		({ line, chosen, rival }): Diagnostic => ({
			code: 'edition/undecided',
			severity: 'review',
			line,
			reason: `This line is undecided: “${chosen}”${rival === undefined ? '' : ` or “${rival}”`}.`,
			excerpts: [{ line, text: lines[line - 1] ?? '' }],
			act: ['Look at the printed page and add a decision for this line to edition.yaml.'],
		}),
	);
	// Whether a page without a folio is right is told by its entry in edition.yaml.
	const told = reading.diagnostics.filter(({ code }) => code !== 'page/no-folio');
	return [...told, ...proofOf(lines, reading), ...doubts].map((one) => ({
		...one,
		file: one.file ?? path,
		...(one.act ? { act: one.act.map((line) => addressed(line, file, yaml)) } : {}),
	}));
}

const ASKED_ONCE: readonly string[] = ['seed/control-character', 'seed/glyph-without-letter'];

/**
 * What is asked of the edition is asked on the first page that asks it; of a font that draws pictures only its
 * first sign, with an answer for all.
 */
function onceEach(told: readonly Diagnostic[]): Diagnostic[] {
	const asked = new Set<string>();
	const once = told.filter(({ code, severity, act }) => {
		if (!ASKED_ONCE.includes(code) || severity === 'error') return true;
		const sign = /sign: "([^"]+)"/.exec(act?.join('\n') ?? '')?.[1] ?? '';
		if (asked.has(sign)) return false;
		asked.add(sign);
		return true;
	});
	const all = Map.groupBy(
		once.flatMap(({ act = [] }) => act.filter((line) => line.includes(AS_ALL_OF))),
		(line) => line.slice(line.indexOf(AS_ALL_OF)),
	);
	const fonts = new Set<string>();
	return once.flatMap((one) => {
		const own = one.act?.find((line) => line.includes(AS_ALL_OF));
		if (one.act === undefined || own === undefined) return [one];
		const font = own.slice(own.indexOf(AS_ALL_OF));
		if (fonts.has(font)) return [];
		fonts.add(font);
		const signs = all.get(font) ?? [];
		const act = one.act.filter((line) => line !== own);
		return [{ ...one, act: signs.length > 1 ? [...act, ...signs] : act }];
	});
}

/** Pages with their folios; two pages with one folio are an error on the second. */
function numberPages(
	pages: readonly ReadPage[],
	yaml: string,
): { numbered: EditionPage[]; diagnostics: Diagnostic[] } {
	const numbered: EditionPage[] = [];
	const diagnostics: Diagnostic[] = [];
	for (const page of pages) {
		const { folio, decision, diagnostics: told } = folioOf(page, yaml);
		diagnostics.push(...told);
		if (folio === undefined) continue;
		const twin = numbered.find((other) => slugOf(other.folio) === slugOf(folio));
		if (twin) {
			diagnostics.push({
				code: 'edition/folio-twice',
				severity: 'error',
				file: page.path,
				line: 1,
				reason: `This page has folio ${folio}, and so has ${twin.path}; ids such as p${slugOf(folio)}-1 would stand twice.`,
				act: [
					'Look at the printed pages. Take the file out that is there twice, or give one of them its own folio, under pages:',
					`  - { file: "${page.file}", folio: "…", printed: "${folio}" }`,
				],
			});
			continue;
		}
		const { file, path, reading, digest, beside } = page;
		numbered.push({
			file,
			path,
			reading,
			digest,
			folio,
			...(beside ? { beside } : {}),
			...(decision ? { decision } : {}),
		});
	}
	return { numbered, diagnostics };
}

/**
 * Assembles all chapters. With an error in the pages themselves no chapter is tried: its errors would be
 * changed.
 */
export function assembleEdition(
	edition: EditionConfig,
	source: YamlSource,
	pages: readonly ReadPage[],
): AssembledEdition {
	const { numbered, diagnostics: folios } = numberPages(pages, source.file);
	// Where words have boxes, their size tells labels from numbers.
	const hidden = pages.flatMap((page) =>
		page.beside?.boxes === undefined ? notesWithoutCall(page, edition.decisions, source.file) : [],
	);
	const faults = onceEach([...pages.flatMap((page) => pageFaults(page, source.file)), ...hidden, ...folios]);
	if (faults.some(({ severity }) => severity === 'error')) return { chapters: [], diagnostics: faults };

	const pageEnds = edition.decisions.filter(
		(decision): decision is PageEndDecision => decision.kind === 'page-end',
	);
	const byFile = new Map(numbered.map((page) => [page.file, page]));
	const pagesOf = edition.chapters.map((config) => config.pages.flatMap((file) => byFile.get(file) ?? []));
	const settled = settleNotes(pagesOf, pageEnds, source.file);
	const changed = settled.chapters.flat().filter((page) => byFile.get(page.file) !== page);
	const proof = changed.flatMap(({ reading, path }) =>
		proofOf(reading.lines, reading).map((one) => ({ ...one, file: path })),
	);
	const chapters = edition.chapters.map((config, index) => {
		const context = { lent: settled.lent.get(index), idle: settled.idle };
		return assembleChapter({ config, index, context }, settled.chapters[index] ?? [], pageEnds, source);
	});
	const told = [...proof, ...settled.diagnostics, ...chapters.flatMap(({ diagnostics }) => diagnostics)];
	const text = chapters
		.flatMap(({ sections, notes }) => [
			...sections.flatMap(({ items }) =>
				items.flatMap((item) => (item.kind === 'page-start' ? [] : [textOf(item)])),
			),
			...notes.notes.map(({ block }) => textOf(block)),
		])
		.join('\n\n');
	const used = new Set(chapters.flatMap((chapter) => [...chapter.used]));
	const idle = [
		...unusedGlyphs(edition, pages, source),
		...idlePictures(edition, pages, source),
		...unusedPageEnds(edition, used, source),
		...unusedAbbreviations(edition, text, source),
	];
	return { chapters, diagnostics: [...faults, ...uncalledTogether(told, source.file), ...idle] };
}
