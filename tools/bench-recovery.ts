/**
 * `npm run bench:recovery -- DIR [--only NAME,…] [--write DIR] [--off TERM,…]`: reads every page of a folder
 * whose setting is known (`NAME/page.txt` beside `NAME/truth.json`) and prints how much of it comes out
 * right, by kind of page. `--off` leaves evidence out; `--ablation` reads them again without each piece of
 * evidence in turn, and prints what each brings.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { textReader } from '#layout/from-text/read.ts';
import { pageReader } from '#reconstruct/pipeline.ts';
import { ablationTable } from './bench-recovery/ablation.ts';
import { type Counts, figures, scorePage, sum, type Truth } from './bench-recovery/score.ts';
import { TERMS, type Term, without } from './bench-recovery/without.ts';
import { reportOf } from './read-page/report.ts';

const { values, positionals } = parseArgs({
	options: {
		only: { type: 'string' },
		write: { type: 'string' },
		off: { type: 'string' },
		pages: { type: 'boolean' },
		ablation: { type: 'boolean' },
	},
	allowPositionals: true,
});
const [root] = positionals;
const off = new Set((values.off ?? '').split(',').filter(Boolean));
const unknown = [...off].filter((term) => !(TERMS as readonly string[]).includes(term));
if (!root || !existsSync(root) || unknown.length > 0) {
	console.error(
		`Usage: npm run bench:recovery -- DIR [--only NAME,…] [--write DIR] [--pages] [--ablation] [--off ${TERMS.join(',')}]`,
	);
	process.exit(2);
}
if (values.write) mkdirSync(values.write, { recursive: true });
const only = values.only?.split(',');
const times: number[] = [];

/** Counts of every page by its split; `shown` for the reading that is printed and written. */
function readAll(left: ReadonlySet<Term>, shown: boolean): Map<string, Counts[]> {
	const splits = new Map<string, Counts[]>();
	const read = pageReader(textReader(without(left)));
	for (const name of readdirSync(root as string).sort()) {
		const page = join(root as string, name, 'page.txt');
		const truthFile = join(root as string, name, 'truth.json');
		if (!existsSync(truthFile) || (only && !only.some((start) => name.startsWith(start)))) continue;
		const truth = JSON.parse(readFileSync(truthFile, 'utf8')) as Truth;
		const cpu = process.cpuUsage();
		const report = reportOf(name, read(readFileSync(page, 'utf8'), {}), []);
		const seconds = process.cpuUsage(cpu).user / 1e6;
		const counts = scorePage(truth, report);
		splits.set(truth.split, [...(splits.get(truth.split) ?? []), counts]);
		if (!shown) continue;
		times.push(seconds);
		if (values.write) writeFileSync(join(values.write, `${name}.json`), JSON.stringify(report));
		if (values.pages) {
			const line = figures(counts)
				.slice(1, 10)
				.map(([, figure]) => figure.padStart(6));
			console.log(`${name.padEnd(10)} ${line.join(' ')} ${seconds.toFixed(2)} s  ${report.columns} columns`);
		}
	}
	return splits;
}

const splits = readAll(off as ReadonlySet<Term>, true);
const groups = [...splits, ['all', [...splits.values()].flat()] as const].map(
	([name, all]) => [name, figures(sum(all))] as const,
);
console.log(`\n${''.padEnd(16)}${groups.map(([name]) => name.padStart(9)).join('')}`);
(groups[0]?.[1] ?? []).forEach(([label], i) => {
	console.log(label.padEnd(16) + groups.map(([, rows]) => (rows[i]?.[1] ?? '').padStart(9)).join(''));
});
times.sort((a, b) => a - b);
console.log(
	`\nprocessor time a page: median ${(times[times.length >> 1] ?? 0).toFixed(2)} s, longest ${(times.at(-1) ?? 0).toFixed(2)} s`,
);

if (values.ablation) {
	const without = new Map<Term, Counts>();
	for (const term of TERMS) {
		without.set(term, sum([...readAll(new Set([...off, term]) as ReadonlySet<Term>, false).values()].flat()));
		console.error(`without ${term}: done`);
	}
	console.log(`\n${ablationTable(sum([...splits.values()].flat()), without)}`);
}
