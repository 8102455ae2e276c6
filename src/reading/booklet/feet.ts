/**
 * Which notes stand at the foot of a printed page, and with which line its text must end so that they do. A
 * note stands on the page of its call, or nowhere here. All measures in one unit, counted down from one
 * origin.
 */

/** A line of text, or a block that is not divided. */
export interface FlowLine {
	readonly bottom: number;
	/** Whether a page should end with it: never after a heading, nor after the first line of a paragraph. */
	readonly mayEnd: boolean;
	/** Notes called in it for the first time, by their index. */
	readonly calls: readonly number[];
}

/** The foot of a page. */
export interface Foot {
	/** Index of the last line above it. */
	readonly last: number;
	/**
	 * Notes in it, in the order of their calls; none where the line with the first call moves to the next page.
	 */
	readonly notes: readonly number[];
}

export interface Page {
	/** Where its text ends. */
	readonly bottom: number;
	/** Height of a foot without its notes: the rule and the room above it. */
	readonly rule: number;
	/** Height of each note. */
	readonly heights: readonly number[];
}

/**
 * @param lines those that stand on the page without a foot, from top to bottom.
 * @returns `undefined` where the page calls no note, or where not even the notes of its first line have room.
 */
export function footOf(lines: readonly FlowLine[], page: Page): Foot | undefined {
	if (lines.every(({ calls }) => calls.length === 0)) return undefined;
	return lowest(lines, page, ({ mayEnd }) => mayEnd) ?? lowest(lines, page, () => true);
}

/**
 * The lowest line, of those that may be the last, below which the notes of all lines down to it have room.
 */
function lowest(
	lines: readonly FlowLine[],
	{ bottom, rule, heights }: Page,
	mayBeLast: (line: FlowLine) => boolean,
): Foot | undefined {
	let found: Foot | undefined;
	const notes: number[] = [];
	let high = 0;
	for (const [last, line] of lines.entries()) {
		for (const note of line.calls) {
			if (high === 0) high = rule;
			high += heights[note] ?? 0;
			notes.push(note);
		}
		if (line.bottom + high > bottom) break;
		if (mayBeLast(line)) found = { last, notes: [...notes] };
	}
	return found;
}
