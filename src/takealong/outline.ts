/**
 * Levels of the headings of a chapter without gaps: below the chapter's title, 1, stands a 2, whatever was
 * printed.
 */
export function outline(printed: readonly number[]): readonly number[] {
	const above: number[] = [];
	return printed.map((level) => {
		while ((above.at(-1) ?? 0) >= level) above.pop();
		above.push(level);
		return Math.min(6, above.length + 1);
	});
}
