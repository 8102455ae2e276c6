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

/** Only numbers, Arabic and Roman ones, tell that nothing stands between them. */
function follows(before: string, after: string): boolean {
	const [one, next] = [before, after].map((folio) =>
		/^\d+$/.test(folio) ? Number(folio) : fromRoman(folio),
	);
	return one !== undefined && next === one + 1 && seriesOf(before) === seriesOf(after);
}

/** Digits, capitals and small letters each count on their own. */
const seriesOf = (folio: string): string =>
	/^\d/.test(folio) ? 'digits' : /^\p{Lu}/u.test(folio) ? 'capitals' : 'small';

const ROMAN = /^(?=.)c{0,3}(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})$/i;
const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** `ix` is 9; undefined of what is no Roman number. */
function fromRoman(folio: string): number | undefined {
	if (!ROMAN.test(folio)) return undefined;
	const values = [...folio.toLowerCase()].map((sign) => VALUES[sign] ?? 0);
	return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
