/**
 * What is no text of the page: words that a reader does not see, and turned words at an edge. Turned words
 * elsewhere belong to a table or a figure, and stay.
 */
import type { Boxes, Unseen } from '#layout/boxes.ts';
import type { Furniture } from '#layout/from-boxes/furniture.ts';
import type { BoxedWord, BoxRow } from '#layout/from-boxes/words.ts';

/** The outermost part of the page's width in which turned words are furniture. */
const EDGE = 0.1;

/** The rows without them, and they as furniture; nothing where all is seen and upright. */
export function wordsApart(
	rows: readonly BoxRow[],
	boxes: Boxes,
): { readonly rows?: readonly BoxRow[]; readonly furniture?: readonly Furniture[] } {
	const { unseen = [], turned = [] } = boxes;
	if (unseen.length === 0 && turned.length === 0) return {};
	const why = new Map<string, Unseen | 'turned'>();
	for (const { words } of turned) for (const word of words) why.set(placeOf(boxes, word), 'turned');
	for (const { why: reason, words } of unseen)
		for (const word of words) why.set(placeOf(boxes, word), reason);
	const furniture: Furniture[] = [];
	const left = rows.filter((row) => {
		const kind = kindOf(row, why, boxes.page.width);
		if (kind === undefined) return true;
		furniture.push({ kind, words: row });
		return false;
	});
	return { rows: left, furniture };
}

/** A raw line is of one kind; what an editor's sign joined goes by its first word. */
function kindOf(
	row: BoxRow,
	why: ReadonlyMap<string, Unseen | 'turned'>,
	width: number,
): Furniture['kind'] | undefined {
	const [first] = row;
	const reason = first === undefined ? undefined : why.get(keyOf(first));
	if (reason !== 'turned') return reason;
	const atEdge = row.every(({ left, right }) => right < EDGE * width || left > (1 - EDGE) * width);
	return atEdge ? 'header' : undefined;
}

const keyOf = ({ line, start }: BoxedWord): string => `${line}:${start}`;

function placeOf({ words }: Boxes, index: number): string {
	const [line = 0, start = 0] = words[index] ?? [];
	return `${line}:${start}`;
}
