/** Whether a line is set apart from the block above it by its type: by weight, colour, face or slope. */
import type { Line } from '#layout/from-boxes/lines/line.ts';
import { isMidSentence, roomAfter } from '#layout/from-boxes/lines/room.ts';
import type { Setting } from '#layout/from-boxes/lines/setting.ts';
import { keyOf, styleOf } from '#layout/from-boxes/style.ts';
import type { BoxRow } from '#layout/from-boxes/words.ts';

/** A block that is open: its lines so far. */
export type Open = readonly [Line, ...Line[]];

/**
 * Whether a line is of other weight, colour or face than the block above it, each as a whole. Bold words and
 * links within a sentence may fill a line.
 */
export function isSetApart(line: Line, open: Open, setting: Setting): boolean {
	const above = open.at(-1) as Line;
	if (line.key === above.key) return false;
	const bold = lettered(above).map(({ font }) => font.bold);
	const own = lettered(line).map(({ font }) => font.bold);
	if (bold.length === 0 || own.length === 0) return false;
	const goesOn =
		isMidSentence(line, above, setting) && (own.every(Boolean) || /^\p{Ll}/u.test(line.row[0]?.text ?? ''));
	if (goesOn) return false;
	if (own.every(Boolean) ? !bold.some(Boolean) : bold.every(Boolean) && !own.some(Boolean)) return true;
	if (line.style.color !== above.style.color && isOneColor([line]) && isOneColor(open)) return true;
	return (
		line.style.family !== above.style.family &&
		line.style.bold !== above.style.bold &&
		isOne(line) &&
		isOne(above)
	);
}

/** Whether slanted type begins or ends, and the line before leaves room: within a paragraph it does not. */
export function isInItalics(line: Line, open: Open, setting: Setting): boolean {
	const above = open.at(-1) as Line;
	const [own, before] = [lettered(line), open.flatMap(lettered)].map((row) =>
		row.map(({ font }) => font.italic),
	);
	if (!own?.length || !before?.length) return false;
	const changes = own.every(Boolean) ? !before.some(Boolean) : before.every(Boolean) && !own.some(Boolean);
	return changes && roomAfter(above, line, setting) > 0;
}

/** Whether words of two lines are set alike, though most of the one are set as few of the other. */
export function isMixed(line: Line, above: Line): boolean {
	const keys = new Set(lettered(above).map((word) => keyOf(styleOf(word))));
	return lettered(line).some((word) => keys.has(keyOf(styleOf(word))));
}

/** Whether all words of a line are of its face and weight. */
const isOne = (line: Line): boolean =>
	lettered(line).every((word) => {
		const { family, bold } = styleOf(word);
		return family === line.style.family && bold === line.style.bold;
	});

const lettered = ({ row }: Line): BoxRow => row.filter(({ text }) => /\p{L}/u.test(text));

const isOneColor = (lines: readonly Line[]): boolean =>
	new Set(lines.flatMap(({ row }) => row.map(({ color }) => color))).size === 1;
