/**
 * What kind a block is: by its style beside that of the running text, its length, and what follows it. Notes
 * are told afterwards, by where they stand.
 */
import type { BlockKind } from '#edition/block-kinds.ts';
import { NUMBERED } from '#layout/from-boxes/captions.ts';
import { hasLabelApart, isBullet, textOfItem } from '#layout/from-boxes/labels.ts';
import { hasBullet, type Line, textOf } from '#layout/from-boxes/lines/line.ts';
import { keyOf } from '#layout/from-boxes/style.ts';
import type { ReportEvidence, Style } from '#layout/report.ts';

/** Type of this share of the body's size or more is display type; of this share or less it is small. */
const LARGER = 1.08;
const SMALLER = 0.93;
/** A number before type so much larger is that of a heading. */
const DISPLAY = 1.3;
/** Display type of more lines, or of more letters, is no heading. */
const MOST_LINES = 4;
const MOST_LETTERS = 220;
/** A heading in the size and weight of the text has no more lines. */
const MOST_PLAIN_LINES = 2;
/** Display type so much larger, below the head of the page, repeats the text. */
const QUOTE = 1.2;
/** Fewer words repeat nothing: they are a number, a name, a sign. */
const QUOTED_WORDS = 4;
/** White inside a line so wide, in sizes of its type, parts the cells of a table. */
const WIDE = 2;
const CAPTION =
	/^(?:afbeelding|figuur|fig\.?|tabel|grafiek|diagram|kader|figure|table|chart|box|exhibit|abbildung|abb\.?|tabelle|schaubild|tableau|foto)$/iu;
/** What tells where a figure is from. */
const SOURCE = /^(?:bron|bronnen|sources?|quellen?|foto|fotografie|photo|illustratie):/iu;
/** A caption has no more lines; text that is little smaller has fewer words where it is one. */
const MOST_CAPTION_LINES = 5;
const FEWEST_WORDS = 6;
const MUCH_SMALLER = 0.84;

export type Lines = readonly Line[];

/** What stands around a block in its region. */
export interface Around {
	readonly above: Lines | undefined;
	readonly below: Lines | undefined;
	readonly report: ReportEvidence;
	/** Whether running text stands above it on its page. */
	readonly afterText: boolean;
}

export function kindOf(lines: Lines, around: Around): BlockKind {
	const [head] = lines;
	if (!head) return 'paragraph';
	const { body } = around.report;
	const style = head.style;
	if (isItem(lines, body)) return 'list-item';
	if (isCaption(lines, around.report)) return 'caption';
	if (isHeading(lines, around) || isSetAsHeading(lines, around.report)) return 'heading';
	const large = style.size >= LARGER * body.size;
	if (large && lines.length > 1 && !around.afterText) return 'lead';
	if (isText(lines, around.report)) return 'paragraph';
	if (large && style.size >= QUOTE * body.size && wordsIn(lines) >= QUOTED_WORDS) return 'pullquote';
	return 'paragraph';
}

export const isSmall = (style: Style, body: Style): boolean => style.size <= SMALLER * body.size;

/** Whether a block is set as running text of the report is, the body's or another. */
const isText = (lines: Lines, { textKeys }: ReportEvidence): boolean =>
	lines.every(({ key, style }) => textKeys.has(key) && !style.bold);

function isCaption(lines: Lines, report: ReportEvidence): boolean {
	const { body } = report;
	if (lines.length > MOST_CAPTION_LINES) return false;
	const [head] = lines;
	const [first, second, third] = head?.row ?? [];
	if (head && CAPTION.test(first?.text ?? '') && NUMBERED.test(second?.text ?? ''))
		// A sentence may begin with the name of a table.
		return (
			head.key !== keyOf(body) || /[.:]$/u.test(second?.text ?? '') || !/^\p{Ll}/u.test(third?.text ?? '')
		);
	if (head && SOURCE.test(first?.text ?? '') && head.key !== keyOf(body)) return true;
	if (!lines.every(({ style }) => isSmall(style, body) && !style.bold)) return false;
	if (wordsIn(lines) < FEWEST_WORDS) return true;
	if (lines.some(isTabular)) return true;
	return !isText(lines, report) && lines.every(({ style }) => style.size <= MUCH_SMALLER * body.size);
}

/** Whether a block begins with a bullet, or with a label beside which its lines hang. */
function isItem([head, second]: Lines, body: Style): boolean {
	if (head && hasBullet(head)) return true;
	const text = head && textOfItem(head.row);
	if (!head || text === undefined) return false;
	if (isBullet(head.row)) return true;
	if (isAllBold(head) || head.style.size >= DISPLAY * body.size) return false;
	if (second === undefined) return hasLabelApart(head.row) && head.key === keyOf(body);
	return Math.abs(second.left - text) <= 0.4 * head.style.size;
}

const lettersOf = (line: Line): string => textOf(line).replace(/[^\p{L}]/gu, '');
const wordsIn = (lines: Lines): number =>
	lines.flatMap(({ row }) => row).filter(({ text }) => /\p{L}{2}/u.test(text)).length;
const isAllBold = ({ row }: Line): boolean =>
	row.every(({ font, text }) => font.bold || !/\p{L}/u.test(text));

/** Whether a block is as long as headings are, and has no cells. */
function mayBeHeading(lines: Lines): boolean {
	const { length } = lines.map(lettersOf).join('');
	return length >= 2 && length <= MOST_LETTERS && lines.length <= MOST_LINES && !lines.some(isTabular);
}

/** Whether a block is set as the headings of the report are. */
const isSetAsHeading = (lines: Lines, { headingKeys }: ReportEvidence): boolean =>
	mayBeHeading(lines) && lines.every(({ key }) => headingKeys.has(key));

function isHeading(lines: Lines, { above, below, report }: Around): boolean {
	const { body, linkKeys } = report;
	if (!mayBeHeading(lines)) return false;
	const letters = lines.map(lettersOf).join('');
	const text = lines.map(textOf).join(' ');
	const large = !isText(lines, report) && lines.every(({ style }) => style.size >= LARGER * body.size);
	const bold = !body.bold && lines.every(isAllBold);
	const closed = /[.,;]["'”’»)]*$/u.test(text) && !/\b(?:\p{Lu}|etc|e\.a|ed|jr|sr|inc)\.$/u.test(text);
	if (!large && below && !isOver(lines, below, body)) return false;
	if (large || bold) return !(closed && lines.length > 1) && !/^["“„«‘'].*["”“»’']$/u.test(text);
	if (!below || closed || lines.length > MOST_PLAIN_LINES || /[:]$/u.test(text)) return false;
	if (above && whiteBetween(above, lines) < whiteBetween(lines, below)) return false;
	if (below[0]?.key === lines[0]?.key)
		return isCapitals(letters) && !isCapitals(below.map(lettersOf).join(''));
	return lines.every(({ key }) => !linkKeys.has(key)) && isOther(lines, body) && !isOther(below, body);
}

/**
 * Whether a block in type no larger than the text may be the heading of what stands below it: a name stands
 * over small type too, and words of a figure over its caption.
 */
function isOver(lines: Lines, below: Lines, body: Style): boolean {
	const [small, smallBelow] = [lines, below].map((own) => own.every(({ style }) => isSmall(style, body)));
	if (!smallBelow || below.every(isAllBold)) return true;
	if (!small || wordsIn(below) < FEWEST_WORDS) return false;
	const [left, own] = [below, lines].map((all) => Math.min(...all.map((line) => line.left)));
	return Math.abs((left ?? 0) - (own ?? 0)) <= (lines[0]?.style.size ?? 0) / 2;
}

/** Whether a line is one of a table: behind its words and a wide white stands an amount. */
const isTabular = ({ row, style }: Line): boolean =>
	row.some(({ text, left }, i) => {
		const before = row[i - 1];
		if (!before || !/^[-–−+]?\(?\p{Sc}?[\d.,]+[%\p{Sc})]*$/u.test(text)) return false;
		return (
			left - before.right > WIDE * style.size && row.slice(0, i).some((word) => /\p{L}{2}/u.test(word.text))
		);
	});

const whiteBetween = (one: Lines, other: Lines): number =>
	(other[0]?.baseline ?? 0) - (one.at(-1)?.baseline ?? 0);

const isCapitals = (letters: string): boolean => letters.length >= 4 && letters === letters.toUpperCase();

/** Whether a block as a whole is set in italics, in another colour or face than the running text. */
const isOther = (lines: Lines, body: Style): boolean =>
	lines.every(
		({ style }) =>
			!isSmall(style, body) &&
			((style.italic && !body.italic) || style.color !== body.color || style.family !== body.family),
	);
