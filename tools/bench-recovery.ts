/**
 * `npm run bench:recovery -- DIR [--only NAME,…] [--write DIR] [--off TERM,…]`: reads every page of a folder whose setting is known
 * (`NAME/page.txt` beside `NAME/truth.json`) and prints how much of it comes out right, by kind of page. `--off` leaves evidence out.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { TERMS, type Term } from '#reconstruct/evidence/weights.ts';
import { type Counts, figures, scorePage, sum, type Truth } from './bench-recovery/score.ts';
import { pageReport } from './read-page/report.ts';

const { values, positionals } = parseArgs({
	options: {
		only: { type: 'string' },
		write: { type: 'string' },
		off: { type: 'string' },
		pages: { type: 'boolean' },
	},
	allowPositionals: true,
});
const [root] = positionals;
const off = new Set((values.off ?? '').split(',').filter(Boolean));
const unknown = [...off].filter((term) => !(TERMS as readonly string[]).includes(term));
if (!root || !existsSync(root) || unknown.length > 0) {
	console.error(
		`Usage: npm run bench:recovery -- DIR [--only NAME,…] [--write DIR] [--pages] [--off ${TERMS.join(',')}]`,
	);
	process.exit(2);
}
if (values.write) mkdirSync(values.write, { recursive: true });
const only = values.only?.split(',');
const splits = new Map<string, Counts[]>();
const times: number[] = [];
for (const name of readdirSync(root).sort()) {
	const [page, truthFile] = ['page.txt', 'truth.json'].map((file) => join(root, name, file)) as [
		string,
		string,
	];
	if (!existsSync(truthFile) || (only && !only.some((start) => name.startsWith(start)))) continue;
	const truth = JSON.parse(readFileSync(truthFile, 'utf8')) as Truth;
	const cpu = process.cpuUsage();
	const report = pageReport(name, readFileSync(page, 'utf8'), [], undefined, off as ReadonlySet<Term>);
	times.push(process.cpuUsage(cpu).user / 1e6);
	const counts = scorePage(truth, report);
	splits.set(truth.split, [...(splits.get(truth.split) ?? []), counts]);
	if (values.write) writeFileSync(join(values.write, `${name}.json`), JSON.stringify(report));
	if (values.pages) {
		const line = figures(counts)
			.slice(1, 10)
			.map(([, figure]) => figure.padStart(6));
		console.log(
			`${name.padEnd(10)} ${line.join(' ')} ${(times.at(-1) as number).toFixed(2)} s  ${report.columns} columns`,
		);
	}
}
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
