/**
 * The folio of a page: printed, and checked against edition.yaml where that gives one. A page that prints
 * none gets the editors' (`printed: false`); nothing is numbered by guess, because ids are made of folios.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { AccountDecision } from '#edition/account/account.ts';
import { slugOf } from '#edition/anchors.ts';
import { piecesOf, readingOf } from '#edition/content.ts';
import type { PageReading, Span } from '#edition/model.ts';
import type { PageConfig } from '#edition/yaml/schema.ts';

/** What is known of a page before its folio is. */
export interface UnnumberedPage {
	readonly file: string;
	readonly path: string;
	readonly config: PageConfig;
	readonly reading: PageReading;
}

const entry = (file: string, folio: string, more = '') => `  - { file: "${file}", folio: "${folio}"${more} }`;

/**
 * That the editors number a page otherwise than it is printed, as a decision on the line of what is printed.
 */
const decided = (
	page: string,
	chosen: string,
	printed?: { readonly folio: string; readonly span: Span },
): AccountDecision => ({
	subject: 'folio',
	page,
	line: printed?.span.line ?? 1,
	chosen,
	...(printed ? { rival: printed.folio } : {}),
	margin: 0,
	evidence: [],
	by: 'editor',
	undecided: false,
});

/** The printed folio and where it stands. */
function printedFolio(reading: PageReading): { readonly folio: string; readonly span: Span } | undefined {
	const block = reading.blocks.find(({ kind }) => kind === 'folio');
	if (!block) return undefined;
	const folio = readingOf(block.content).trim();
	const run = piecesOf(block.content).find((piece) => piece.kind === 'run');
	return folio && run ? { folio, span: run.span } : undefined;
}

/** The folio of a page, with the decision where it is the editors' word. */
export interface NumberedPage {
	readonly folio?: string;
	readonly decision?: AccountDecision;
	readonly diagnostics: readonly Diagnostic[];
}

/** The folio of one page, or the error that says why it has none; `yaml` is the path of edition.yaml. */
export function folioOf(page: UnnumberedPage, yaml: string): NumberedPage {
	const { config, file, path, reading } = page;
	const printed = printedFolio(reading);
	const at = (span: Span) => ({
		line: span.line,
		position: span.start + 1,
		excerpts: [
			{ line: span.line, text: reading.lines[span.line - 1] ?? '', marks: [{ ...span, sign: '^' }] },
		],
	});
	const fail = (code: string, reason: string, act: string, span?: Span) => ({
		diagnostics: [
			{
				code,
				severity: 'error' as const,
				file: path,
				...(span ? at(span) : { line: 1 }),
				reason,
				act: [`Look at the printed page and write in ${yaml}, under pages:`, act],
			},
		],
	});
	if (printed === undefined) {
		if (config.folio !== undefined && config.printed === false)
			return { folio: config.folio, decision: decided(file, config.folio), diagnostics: [] };
		return fail(
			'edition/folio-missing',
			'No printed page number was found on this page; the ids of its paragraphs are made of it.',
			entry(file, config.folio ?? '…', ', printed: false'),
		);
	}
	const said = config.printed ?? config.folio;
	if (said === false || (said !== undefined && slugOf(said) !== slugOf(printed.folio))) {
		const reason = `The page prints folio ${printed.folio}; edition.yaml says ${said === false ? 'that it prints none' : said}.`;
		return fail('edition/folio-differs', reason, entry(file, printed.folio), printed.span);
	}
	if (config.printed !== undefined && config.folio !== undefined)
		return { folio: config.folio, decision: decided(file, config.folio, printed), diagnostics: [] };
	return { folio: printed.folio, diagnostics: [] };
}
