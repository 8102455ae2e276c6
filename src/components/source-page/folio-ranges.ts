/** Printed pages as a reader lists them: `41`, `43–45`; those that follow each other as one. */
export function folioRanges(folios: readonly string[]): readonly string[] {
	const runs: string[][] = [];
	for (const folio of folios) {
		const run = runs.at(-1);
		if (run && follows(run.at(-1) ?? '', folio)) run.push(folio);
		else runs.push([folio]);
	}
	return runs.map((run) => (run.length === 1 ? (run[0] ?? '') : `${run[0]}–${run.at(-1)}`));
}

/** Only plain numbers tell that nothing stands between them. */
const follows = (before: string, after: string): boolean =>
	/^\d+$/.test(before) && /^\d+$/.test(after) && Number(after) === Number(before) + 1;
