/**
 * `npm run bench:recovery -- DIR… [--only NAME,…] [--write DIR] [--off TERM,…]`: reads every page of folders
 * whose setting is known (`NAME/page.txt` beside `NAME/truth.json`) and prints how much of it comes out
 * right, by kind of page, and how far that differs from document to document. Documents for building with
 * (`dev-…`) are left out, or read too with `--building`. `--off` leaves evidence out; `--ablation` reads all
 * again without each piece of evidence in turn, and prints what each brings.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { textReader } from '#layout/from-text/read.ts';
import { pageReader } from '#reconstruct/pipeline.ts';
import { ablationTable } from './bench-recovery/ablation.ts';
import { knownPages } from './bench-recovery/pages.ts';
import { type Counts, figures, scorePage, sum } from './bench-recovery/score.ts';
import { spreadTable } from './bench-recovery/spread.ts';
import { TERMS, type Term, without } from './bench-recovery/without.ts';
import { reportOf } from './read-page/report.ts';

const { values, positionals: roots } = parseArgs({
	options: {
		only: { type: 'string' },
		write: { type: 'string' },
		off: { type: 'string' },
		pages: { type: 'boolean' },
		building: { type: 'boolean', default: false },
		ablation: { type: 'boolean' },
	},
	allowPositionals: true,
});
const off = new Set((values.off ?? '').split(',').filter(Boolean));
const unknown = [...off].filter((term) => !(TERMS as readonly string[]).includes(term));
if (roots.length === 0 || !roots.every(existsSync) || unknown.length > 0) {
	console.error(
		`Usage: npm run bench:recovery -- DIR… [--only NAME,…] [--building] [--write DIR] [--pages] [--ablation] [--off ${TERMS.join(',')}]`,
	);
	process.exit(2);
}
if (values.write) mkdirSync(values.write, { recursive: true });
const pages = knownPages(roots, { only: values.only?.split(','), building: values.building });
const times: number[] = [];

const add = (all: Map<string, Counts[]>, key: string, counts: Counts): void =>
	void all.set(key, [...(all.get(key) ?? []), counts]);

/** Counts of every page, by its split and by its document. */
interface Read {
	readonly splits: Map<string, Counts[]>;
	readonly documents: Map<string, Counts[]>;
}

/** `shown`: of the reading that is printed and written. */
function readAll(left: ReadonlySet<Term>, shown: boolean): Read {
	const splits = new Map<string, Counts[]>();
	const documents = new Map<string, Counts[]>();
	const read = pageReader(textReader(without(left)));
	for (const { name, text, truth, document } of pages) {
		const cpu = process.cpuUsage();
		const report = reportOf(name, read(text, truth.lang ? { language: truth.lang } : {}), []);
		const seconds = process.cpuUsage(cpu).user / 1e6;
		const counts = scorePage(truth, report);
		add(splits, truth.split, counts);
		add(documents, document, counts);
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
	return { splits, documents };
}

const { splits, documents } = readAll(off as ReadonlySet<Term>, true);
const groups = [...splits, ['all', [...splits.values()].flat()] as const].map(
	([name, all]) => [name, figures(sum(all))] as const,
);
console.log(`\n${''.padEnd(16)}${groups.map(([name]) => name.padStart(9)).join('')}`);
(groups[0]?.[1] ?? []).forEach(([label], i) => {
	console.log(label.padEnd(16) + groups.map(([, rows]) => (rows[i]?.[1] ?? '').padStart(9)).join(''));
});
if (documents.size < pages.length) console.log(`\n${spreadTable(documents)}`);
times.sort((a, b) => a - b);
console.log(
	`\nprocessor time a page: median ${(times[times.length >> 1] ?? 0).toFixed(2)} s, longest ${(times.at(-1) ?? 0).toFixed(2)} s`,
);

if (values.ablation) {
	const without = new Map<Term, Counts>();
	for (const term of TERMS) {
		without.set(
			term,
			sum([...readAll(new Set([...off, term]) as ReadonlySet<Term>, false).splits.values()].flat()),
		);
		console.error(`without ${term}: done`);
	}
	console.log(`\n${ablationTable(sum([...splits.values()].flat()), without)}`);
}
