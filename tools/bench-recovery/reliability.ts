/** What the reader says of its rows against what is seen: of rows said to be wrong in one of ten, one in ten is. */

/** A row that was read: how likely it was said to be wrong, and whether it is. */
export interface SaidAndSeen {
	readonly said: number;
	readonly wrong: boolean;
}

const BINS = [0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1] as const;

/** A table, a line for each range of what is said. */
export function reliabilityTable(rows: readonly SaidAndSeen[]): string {
	const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
	const lines = BINS.slice(1).map((most, i) => {
		const least = BINS[i] as number;
		const own = rows.filter(({ said }) => said >= least && (said < most || most === 1));
		const said = own.reduce((sum, one) => sum + one.said, 0);
		const wrong = own.filter((one) => one.wrong).length;
		const cells = [share(said, own.length), share(wrong, own.length), String(own.length)];
		return (
			`${least.toFixed(2)}–${most.toFixed(2)}`.padEnd(16) + cells.map((cell) => cell.padStart(9)).join('')
		);
	});
	const heads = ['said', 'seen', 'rows'].map((head) => head.padStart(9)).join('');
	return [`How likely rows are wrong\n${''.padEnd(16)}${heads}`, ...lines].join('\n');
}
