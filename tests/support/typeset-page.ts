/**
 * Typesets invented text into columns, as a printer would, and splices the rows as an extractor would: what
 * stands where is known, because it was put there. Lines are broken greedily by the widths of a face;
 * paragraphs are parted by a blank line; a heading now and then, and lists where they are asked for. The same
 * number always gives the same page.
 */
import { FACES } from '#layout/from-text/evidence/advance-widths.ts';

export interface TypesetPage {
	readonly text: string;
	/** Cells of each raw line after the running header and the folio: column (from 1) and words. */
	readonly rows: readonly {
		readonly line: number;
		readonly cells: readonly { readonly column: number; readonly text: string }[];
	}[];
	/** Headings and paragraphs in reading order. */
	readonly blocks: readonly { readonly kind: 'heading' | 'paragraph'; readonly text: string }[];
}

const SUBJECTS =
	'de dienst|het kabinet|een gemeente|de commissie|het onderzoek|deze samenwerking|de minister|het netwerk|een bewoner|de afdeling'.split(
		'|',
	);
const VERBS =
	'onderzoekt|beschrijft|versterkt|vraagt om|verwacht|ondersteunt|bespreekt|beoordeelt|herziet|regelt'.split(
		'|',
	);
const OBJECTS =
	'de uitwisseling van gegevens|een plan voor de komende jaren|het toezicht op de uitvoering|de veiligheid in de wijk|een voorstel van de partners|de kosten van het onderhoud|het gebruik van water|een verslag over de voortgang'.split(
		'|',
	);
const TAILS =
	'binnen de regio|in het voorjaar|met andere landen|zonder uitstel|op verzoek van de raad|onder leiding van een voorzitter|door heel het land|na overleg met de bewoners'.split(
		'|',
	);

/** A small generator of repeatable chance. */
export function chance(seed: number): () => number {
	let state = (seed * 2654435761 + 12345) >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 4294967296;
	};
}

/** A text in lines no wider than this, in thousandths of an em. */
export function broken(text: string, measure: number): string[] {
	const face = FACES[0] as (typeof FACES)[number];
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && face.width(`${last} ${word}`) <= measure)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/** How far the text of an item stands in, as a share of the measure. */
const HANG = 0.08;

/**
 * @param folio Number of the page; where it is given, every heading carries it, so that no two of an edition
 * agree.
 * @param lists Whether some blocks are lists, their bullets hanging before the text.
 * @param height Rows, more or less: the engine needs a second for the thirty of a full page.
 */
export function typesetPage(
	seed: number,
	columns: number,
	folio?: number,
	lists = false,
	height = 30,
): TypesetPage {
	const next = chance(seed);
	const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] as string;
	const measure = columns === 2 ? 26_000 : 20_000;
	const capital = (text: string): string => (text[0] as string).toUpperCase() + text.slice(1);
	const sentence = (): string => `${capital(pick(SUBJECTS))} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(TAILS)}.`;
	const blocks: { kind: 'heading' | 'paragraph'; text: string }[] = [];
	const grid: (string | null)[][] = Array.from({ length: columns }, () => []);
	for (const column of grid) {
		while (column.length < height - 4) {
			if (column.length > 0) column.push(null);
			if (next() < 0.2) {
				const own = folio === undefined ? '' : ` ${folio}-${blocks.length}`;
				const text = `${capital(pick(VERBS).split(' ')[0] as string)} en ${pick(SUBJECTS).split(' ').at(-1)}${own}`;
				blocks.push({ kind: 'heading', text });
				column.push(text);
			}
			if (lists && next() < 0.5) {
				for (let item = 0; item < 3; item++) {
					const text = `${sentence()} ${sentence()}`;
					blocks.push({ kind: 'paragraph', text: `• ${text}` });
					const [first, ...others] = broken(text, measure * (1 - HANG));
					column.push(`• ${first}`, ...others);
				}
				continue;
			}
			const text = Array.from({ length: 2 + Math.floor(next() * 4) }, sentence).join(' ');
			blocks.push({ kind: 'paragraph', text });
			column.push(...broken(text, measure));
		}
	}
	const rows: TypesetPage['rows'][number][] = [];
	const lines = ['Samen werken aan het land', String(folio ?? 12)];
	for (let y = 0; y < Math.max(...grid.map((column) => column.length)); y++) {
		const cells = grid.flatMap((column, k) =>
			column[y] ? [{ column: k + 1, text: column[y] as string }] : [],
		);
		if (cells.length === 0) continue;
		lines.push(cells.map(({ text }) => text).join(' '));
		rows.push({ line: lines.length, cells });
	}
	return { text: `${lines.join('\n')}\n`, rows, blocks };
}
