/** Prints rows as an aligned Markdown table: figures to the right. */
export function printTable(rows: readonly Readonly<Record<string, string | number>>[]): void {
	const heads = Object.keys(rows[0] ?? {});
	const cells = rows.map((row) => heads.map((head) => String(row[head] ?? '')));
	const widths = heads.map((head, at) => Math.max(head.length, ...cells.map((row) => row[at]?.length ?? 0)));
	const figures = heads.map((_, at) => at > 0);
	const line = (row: readonly string[]) =>
		`| ${row.map((cell, at) => (figures[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join(' | ')} |`;
	console.log(line(heads));
	console.log(
		`|${widths.map((width, at) => (figures[at] ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`,
	);
	for (const row of cells) console.log(line(row));
	console.log('');
}
