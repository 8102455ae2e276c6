/**
 * The lines of a paragraph as they are laid out, and the place in its text where one of them can be ended.
 */

/** Pixels from the top of the document. */
export interface Line {
	readonly top: number;
	readonly bottom: number;
}

/** Lower than this part of a line is a raised call, not a line. */
const RAISED = 0.6;

/** Where the document begins. */
const origin = (): number => document.documentElement.getBoundingClientRect().top;

/** Where something is. */
export function placeOf(seen: Element | Range): Line {
	const { top, bottom } = seen.getBoundingClientRect();
	return { top: top - origin(), bottom: bottom - origin() };
}

export const middleOf = ({ top, bottom }: Line): number => (top + bottom) / 2;

/** From top to bottom; where a page ends between two, there is a gap. */
export function linesOf(paragraph: Element): Line[] {
	const high = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
	const from = origin();
	const range = document.createRange();
	range.selectNodeContents(paragraph);
	const middles = [...range.getClientRects()]
		.filter(({ width, height }) => width > 0 && height > RAISED * high)
		.map(({ top, bottom }) => (top + bottom) / 2 - from)
		.sort((one, other) => one - other);
	const lines: Line[] = [];
	for (const middle of middles) {
		if (middle < (lines.at(-1)?.bottom ?? Number.NEGATIVE_INFINITY)) continue;
		lines.push({ top: middle - high / 2, bottom: middle + high / 2 });
	}
	return lines;
}

/** A place in a text. */
export interface TextPlace {
	readonly node: Text;
	readonly at: number;
}

/**
 * The beginning of the last word on a line, or its last letter where no word begins on it: what floats there
 * stands below it.
 */
export const endOf = (line: Line, paragraph: Element): TextPlace | undefined =>
	lastOn(line, paragraph, /(?<=\s)\S/g) ?? lastOn(line, paragraph, /\S/g);

function lastOn(line: Line, paragraph: Element, wanted: RegExp): TextPlace | undefined {
	const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
	const range = document.createRange();
	let found: TextPlace | undefined;
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		if (node.parentElement !== paragraph) continue;
		for (const { index } of node.data.matchAll(wanted)) {
			range.setStart(node, index);
			range.setEnd(node, index + 1);
			const middle = middleOf(placeOf(range));
			if (middle > line.top && middle < line.bottom) found = { node, at: index };
		}
	}
	return found;
}
