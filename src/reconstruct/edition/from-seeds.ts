/**
 * The pages of an edition and its edition.yaml → its chapters and its account. The command that writes
 * content/ and the check in a reader's browser both go this way, so that what the one publishes the other can
 * prove.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Account } from '#edition/account/account.ts';
import type { PageDecision, PageReading } from '#edition/model.ts';
import type { EditionConfig, PageConfig } from '#edition/yaml/schema.ts';
import type { YamlSource } from '#edition/yaml/yaml-source.ts';
import type { Boxes } from '#layout/boxes.ts';
import { learnReport } from '#layout/learn-report.ts';
import { rawLines } from '#layout/raw-lines.ts';
import type { ReportEvidence } from '#layout/report.ts';
import { assembleEdition, type ReadPage } from '#reconstruct/edition/assemble.ts';
import type { AssembledChapter } from '#reconstruct/edition/chapter.ts';
import { untoldDecisions } from '#reconstruct/edition/decisions-in-account.ts';
import { editionAccount } from '#reconstruct/edition/edition-account.ts';
import type { BesideText } from '#reconstruct/edition/flow.ts';
import type { PageOptions } from '#reconstruct/stages/state.ts';

/** The engine: a page's text → its reading. */
export type PageReader = (text: string, options: PageOptions) => PageReading;

/** A page file as text. */
export interface SeedPage {
	/** Its name without `.txt`. */
	readonly file: string;
	/** Its path relative to the root: `seeds/…/pages/041.txt`. */
	readonly path: string;
	readonly text: string;
	/** Where its words stood, from `041.boxes.json` beside it. */
	readonly boxes?: Boxes;
	/** SHA-256 of its bytes. */
	readonly digest: string;
	/** The same of its boxes and pictures. */
	readonly beside?: BesideText;
}

/** `edition.yaml`, read. */
export interface EditionSource {
	readonly slug: string;
	readonly edition: EditionConfig;
	readonly source: YamlSource;
	/** SHA-256 of its bytes. */
	readonly digest: string;
}

/** An edition as its seeds give it; no account where something stands in the way. */
export interface MadeFromSeeds {
	readonly account?: Account;
	readonly chapters: readonly AssembledChapter[];
	readonly diagnostics: readonly Diagnostic[];
}

function decisionsFor(edition: EditionConfig, file: string): PageDecision[] {
	return edition.decisions.flatMap((decision): PageDecision[] => {
		if (decision.kind === 'page-end' || decision.page !== file) return [];
		const { page: _, ...own } = decision;
		return [own];
	});
}

/** What the pages of an edition tell of each other; undefined where none has boxes. */
export function reportOf(
	pages: readonly Pick<SeedPage, 'file' | 'text' | 'boxes'>[],
): ReportEvidence | undefined {
	const inOrder = pages.toSorted((a, b) => (a.file < b.file ? -1 : 1));
	const boxed = inOrder.flatMap(({ text, boxes }) => (boxes ? [{ lines: rawLines(text), boxes }] : []));
	return boxed.length === 0 ? undefined : learnReport(boxed);
}

const configOf = ({ file }: SeedPage, edition: EditionConfig): PageConfig =>
	edition.pages.find((listed) => listed.file === file) ?? { file };

/** All but its text that the reading of a page follows from. */
export function pageOptions(page: SeedPage, edition: EditionConfig, report?: ReportEvidence): PageOptions {
	const { file, boxes } = page;
	return {
		language: configOf(page, edition).language ?? edition.language,
		decisions: decisionsFor(edition, file),
		glyphs: edition.glyphs,
		pictures: edition.pictures,
		...(boxes ? { boxes } : {}),
		...(report ? { report } : {}),
	};
}

/** A page file with what was read on it. */
export function withReading(page: SeedPage, edition: EditionConfig, reading: PageReading): ReadPage {
	const { file, path, text, digest, beside } = page;
	const lines = text.replace(/\n$/, '').split('\n');
	const config = configOf(page, edition);
	return { file, path, digest, ...(beside ? { beside } : {}), config, lines, reading };
}

/**
 * A page that edition.yaml lists, read; a crash of the engine is told as ours, with the page it happened on.
 */
export function readSeedPage(
	page: SeedPage,
	edition: EditionConfig,
	read: PageReader,
	report?: ReportEvidence,
): ReadPage | Diagnostic {
	try {
		return withReading(page, edition, read(page.text, pageOptions(page, edition, report)));
	} catch (error) {
		return {
			code: 'reconstruct/crash',
			severity: 'error',
			file: page.path,
			reason: `The program failed on this page (${error instanceof Error ? error.message : String(error)}). This is a fault of the program, not of the page.`,
			act: ['Report it with the page file.'],
		};
	}
}

/** Joins pages that were read, in the order of edition.yaml or not. */
export async function makeFromSeeds(
	{ slug, edition, source, digest }: EditionSource,
	pages: readonly ReadPage[],
): Promise<MadeFromSeeds> {
	const { chapters, diagnostics } = assembleEdition(edition, source, pages);
	if (diagnostics.some(({ severity }) => severity === 'error')) return { chapters, diagnostics };
	const account = await editionAccount(slug, digest, chapters);
	return { account, chapters, diagnostics: [...diagnostics, ...untoldDecisions(edition, account, source)] };
}
