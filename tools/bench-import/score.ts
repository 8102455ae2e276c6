/** How near the reading of an imported page comes to its truth. */
import type { PageReading } from '#edition/model.ts';
import { type Counts, scorePage, type Truth } from '../bench-recovery/score.ts';
import type { PageReport } from '../read-page/report.ts';
import { type ByPlace, scoreByPlace } from './by-place.ts';
import type { Matched, MatchedWord } from './match.ts';
import type { TruePage } from './truth.ts';

/** Counts that add up over pages. */
export interface ImportCounts {
	readonly recovery: Counts;
	/** Blocks with the right words, whatever their letters. */
	readonly byPlace: ByPlace;
	/** Reading order of the page, for the median. */
	readonly order: number;
	/** Letters of the truth that the import lacks, and letters of the import that the reading lacks. */
	readonly lost: number;
	readonly questions: number;
	/** Words of heads and feet that are told apart; words told apart; words of heads and feet. */
	readonly furniture: { readonly right: number; readonly told: number; readonly of: number };
	readonly seconds: number;
}

const FURNITURE = new Set(['header', 'folio']);

/** Letters that a source may draw as one sign, or leave without a letter. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\p{Co}\p{Cc}\u00ad]/gu, '');

export function scoreImport(
	page: TruePage,
	found: Matched,
	reading: PageReading,
	report: PageReport,
): Omit<ImportCounts, 'seconds'> {
	const truth = truthInRows(page, found.words, reading.lines);
	const known = new Map(found.words.map((word) => [`${word.line}:${word.start}`, word]));
	const recovery = scorePage(truth, plainReport(report, reading, known));
	const inCells = reading.rows.flatMap(({ cells }) => cells);
	const kindAt = ({ line, start }: MatchedWord): string | undefined => {
		const cell = inCells.find(({ span }) => span.line === line && span.start <= start && start < span.end);
		return cell && reading.blocks[cell.block]?.kind;
	};
	const own = found.words.map((word) => ({
		told: FURNITURE.has(kindAt(word) ?? ''),
		is: FURNITURE.has(word.truth.kind),
	}));
	const read = inCells.reduce(
		(sum, { span }) => sum + letters((reading.lines[span.line - 1] ?? '').slice(span.start, span.end)),
		0,
	);
	return {
		recovery,
		byPlace: scoreByPlace(page.truth, found, reading),
		order: recovery.order,
		lost: found.lost + reading.lines.reduce((sum, line) => sum + letters(line), 0) - read,
		questions: reading.diagnostics.filter(({ severity }) => severity === 'review').length,
		furniture: {
			right: own.filter(({ told, is }) => told && is).length,
			told: own.filter(({ told }) => told).length,
			of: own.filter(({ is }) => is).length,
		},
	};
}

const letters = (text: string): number => text.replace(/\s/gu, '').length;

/** The truth with the rows of the import; words of one column that stand together are a cell. */
function truthInRows({ truth }: TruePage, words: readonly MatchedWord[], lines: readonly string[]): Truth {
	const rows = new Map<number, { column: number | null; text: string }[]>();
	for (const { line, start, end, column, truth: word } of words) {
		if (word.kind === 'call') continue;
		const cells = rows.get(line) ?? [];
		rows.set(line, cells);
		const text = plain((lines[line - 1] ?? '').slice(start, end));
		const last = cells.at(-1);
		if (last && last.column === column) last.text += ` ${text}`;
		else cells.push({ column, text });
	}
	return {
		...truth,
		lines: [...rows].map(([n, cells]) => ({ n, cells })),
		blocks: truth.blocks.map((block) => ({ ...block, text: plain(block.text) })),
	};
}

/** The report without words of which the truth says nothing, and with the cells of one column joined. */
function plainReport(
	report: PageReport,
	reading: PageReading,
	known: ReadonlyMap<string, MatchedWord>,
): PageReport {
	return {
		...report,
		lines: reading.rows.map(({ line, cells, doubt }) => {
			const own: { column: number | null; text: string }[] = [];
			for (const { column: at, span } of cells) {
				const raw = (reading.lines[line - 1] ?? '').slice(span.start, span.end);
				const text = [...raw.matchAll(/\S+/gu)]
					.filter((word) => {
						const is = known.get(`${line}:${span.start + word.index}`)?.truth;
						return is !== undefined && is.kind !== 'call';
					})
					.map(([word]) => plain(word))
					.join(' ');
				if (text === '') continue;
				const column = at === null ? null : at - 1;
				const last = own.at(-1);
				if (last && last.column === column) last.text += ` ${text}`;
				else own.push({ column, text });
			}
			return { n: line, cells: own, doubt };
		}),
		blocks: report.blocks.map((block) => ({ ...block, text: plain(block.text) })),
	};
}
