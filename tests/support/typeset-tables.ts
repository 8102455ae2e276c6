/**
 * Invented tables as pages of HTML, for Chromium to print: ruled, striped or bare, with heads over columns,
 * labels of several lines, groups of rows and totals. What stands in which cell is known, because it was put
 * there. The same number always gives the same table.
 */
import { chance } from './typeset-page.ts';

export const TABLE_STYLES = ['grid', 'rows', 'book', 'striped', 'bare', 'boxed-head'] as const;
export type TableStyle = (typeof TABLE_STYLES)[number];

/** A cell of a made table; rows and columns count from 0. */
export interface MadeCell {
	readonly row: number;
	readonly column: number;
	readonly columns: number;
	readonly rows: number;
	readonly text: string;
}

export interface MadeTable {
	readonly html: string;
	/** Those with words. */
	readonly cells: readonly MadeCell[];
	readonly rows: number;
	readonly columns: number;
	readonly head: { readonly rows: number; readonly columns: number };
}

const NOUNS =
	'personeel materieel huisvesting opleiding onderzoek toezicht beheer onderhoud vervoer communicatie subsidie advies water natuur wegen bruggen archief zorg jeugd handhaving inkoop rente'.split(
		' ',
	);
const LONG = [
	'overige kosten die aan andere diensten in rekening worden gebracht',
	'bijdragen van gemeenten, provincies en andere overheden aan het programma',
	'afschrijvingen op gebouwen, terreinen en vaste inrichting',
	'lasten uit voorgaande jaren en daarmee samenhangende vergoedingen',
];
const UNITS = ['Begroting', 'Realisatie', 'Verschil', 'Prognose', 'Vorig jaar', 'Aandeel'];
const CLAUSES = [
	'Alle meldingen worden binnen twee weken beantwoord',
	'De wachttijd is korter dan een kwartier',
	'Er zijn drie nieuwe vestigingen geopend in de regio',
	'Nog niet bereikt; het overleg loopt door tot het voorjaar',
	'Volgens plan',
	'Uitgesteld naar volgend jaar wegens ziekte van de projectleider',
];

interface Cell {
	readonly text: string;
	readonly span?: number;
	readonly down?: number;
	readonly tag: 'th' | 'td';
	readonly kind?: 'number' | 'group';
}

/** How a table is set. */
export interface TableSetting {
	readonly style: TableStyle;
	/** White above and below the words of a cell, in ems. */
	readonly padding: number;
	readonly width: string;
	readonly valign: 'top' | 'middle' | 'bottom' | 'baseline';
	readonly size: number;
	/** What the cells hold. */
	readonly holds: 'numbers' | 'words';
}

export function settingOf(seed: number): TableSetting {
	const next = chance(seed * 7 + 3);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
	const style = TABLE_STYLES[seed % TABLE_STYLES.length] as TableStyle;
	const holds = style !== 'bare' && style !== 'book' && next() < 0.35 ? 'words' : 'numbers';
	return {
		style,
		holds,
		padding: holds === 'words' ? pick([0.25, 0.4]) : pick([0, 0.1, 0.25, 0.4]),
		width: pick(['100%', '100%', '70%', 'auto']),
		valign: pick(['top', 'middle', 'bottom', 'baseline']),
		size: pick([8, 9, 10, 11]),
	};
}

const COLUMNS = { numbers: [2, 5], words: [2, 3] } as const;

export function typesetTable(seed: number, setting: TableSetting = settingOf(seed)): MadeTable {
	const next = chance(seed);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
	const [least, most] = COLUMNS[setting.holds];
	const columns = 1 + least + Math.floor(next() * (most - least + 1));
	const rows: Cell[][] = [];
	const head = heads(columns, setting, next);
	rows.push(...head);
	const label = (): string => {
		const text = next() < 0.25 ? pick(LONG) : `${pick(NOUNS)}${next() < 0.4 ? ` en ${pick(NOUNS)}` : ''}`;
		return text[0]?.toUpperCase() + text.slice(1);
	};
	const count = 4 + Math.floor(next() * 7);
	for (let row = 0; row < count; row++) {
		if (setting.holds === 'numbers' && row % 4 === 0 && next() < 0.3)
			rows.push([{ text: label().split(' ')[0] ?? '', tag: 'th', kind: 'group', span: columns }]);
		rows.push([
			{ text: label(), tag: 'th' },
			...Array.from({ length: columns - 1 }, (): Cell => {
				if (setting.holds === 'words') return { text: pick(CLAUSES), tag: 'td' };
				return { text: figure(next), tag: 'td', kind: 'number' };
			}),
		]);
	}
	if (setting.holds === 'numbers' && next() < 0.6)
		rows.push([
			{ text: 'Totaal', tag: 'th' },
			...Array.from(
				{ length: columns - 1 },
				(): Cell => ({ text: figure(next, 10), tag: 'td', kind: 'number' }),
			),
		]);
	return {
		html: tableHtml(`t${seed}`, rows, head.length, setting),
		cells: placed(rows),
		rows: rows.length,
		columns,
		head: { rows: head.length, columns: 1 },
	};
}

function heads(columns: number, { holds }: TableSetting, next: () => number): Cell[][] {
	const th = (text: string, more: Partial<Cell> = {}): Cell => ({ text, tag: 'th', ...more });
	const year = 2010 + Math.floor(next() * 12);
	if (holds === 'words')
		return [
			[
				th('Onderwerp'),
				...['Doel', 'Resultaat', 'Toelichting'].slice(0, columns - 1).map((text) => th(text)),
			],
		];
	const kind = next();
	if (kind < 0.35 && columns % 2 === 1 && columns > 3)
		return [
			[
				th('Programma', { down: 2 }),
				...Array.from({ length: (columns - 1) / 2 }, (_, i) =>
					th(UNITS[i] ?? '', { span: 2, kind: 'group' }),
				),
			],
			Array.from({ length: columns - 1 }, (_, i) => th(String(year + (i % 2)), { kind: 'number' })),
		];
	if (kind < 0.7)
		return [
			[
				th('(× € 1.000)'),
				...Array.from({ length: columns - 1 }, (_, i) => th(String(year + i), { kind: 'number' })),
			],
		];
	return [
		[
			th('Programma'),
			...Array.from({ length: columns - 1 }, (_, i) => th(`${UNITS[i] ?? ''} ${year}`, { kind: 'number' })),
		],
	];
}

function figure(next: () => number, scale = 1): string {
	const kind = next();
	const value = Math.floor(next() * 9000 * scale) + 1;
	if (kind < 0.06) return '–';
	if (kind < 0.12) return '';
	if (kind < 0.2) return `${(next() * 100).toFixed(1).replace('.', ',')}%`;
	const text = value.toLocaleString('nl-NL');
	return kind < 0.3 ? `-${text}` : text;
}

function placed(rows: readonly (readonly Cell[])[]): MadeCell[] {
	const taken = new Set<string>();
	return rows.flatMap((cells, row) => {
		let column = 0;
		return cells.flatMap((cell): MadeCell[] => {
			while (taken.has(`${row}.${column}`)) column += 1;
			const made = { row, column, columns: cell.span ?? 1, rows: cell.down ?? 1, text: cell.text };
			for (let y = 0; y < made.rows; y++)
				for (let x = 0; x < made.columns; x++) taken.add(`${row + y}.${column + x}`);
			column += made.columns;
			return cell.text === '' ? [] : [made];
		});
	});
}

const LOOK: Readonly<Record<TableStyle, string>> = {
	grid: 'th, td { border: 0.75pt solid #444 }',
	rows: 'tr { border-bottom: 0.5pt solid #888 }',
	book: 'table { border-top: 1pt solid; border-bottom: 1pt solid } thead { border-bottom: 0.5pt solid }',
	striped: 'tbody tr:nth-child(odd) { background: #e4ecf2 } thead { background: #23527c; color: #fff }',
	bare: '',
	'boxed-head': 'thead { background: #dfe7d8 } table { border-bottom: 0.75pt solid #777 }',
};

function tableHtml(
	id: string,
	rows: readonly (readonly Cell[])[],
	heads: number,
	{ style, padding, width, valign, size }: TableSetting,
): string {
	const row = (cells: readonly Cell[]): string =>
		`<tr>${cells.map(({ text, span = 1, down = 1, tag, kind = '' }) => `<${tag} class="${kind}" colspan="${span}" rowspan="${down}">${text}</${tag}>`).join('')}</tr>`;
	return `<div id="${id}"><style>#${id} {
		table { border-collapse: collapse; width: ${width}; font: ${size}pt/1.25 'DejaVu Sans', sans-serif }
		th, td { padding: ${padding}em 0.6em; vertical-align: ${valign}; text-align: left }
		tbody th { font-weight: normal } tbody th.group { font-weight: bold }
		.number { text-align: right } thead .group { text-align: center }
		tbody th { max-width: 14em }
		${LOOK[style]}
	}</style><table><thead>${rows.slice(0, heads).map(row).join('')}</thead><tbody>${rows.slice(heads).map(row).join('')}</tbody></table></div>`;
}
