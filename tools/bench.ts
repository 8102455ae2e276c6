/**
 * `npm run bench [-- --sections 100,1000] [--runs 5]`: what the site weighs, how fast a first view is beside
 * a bare page of the same text measured with it, what peers reached, and what builds of so many generated
 * sections cost. Nothing here is a test: a figure is for reading. `--sections 0` leaves the generated builds
 * out.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { weigh } from '#checks/base/weight.ts';
import { sectionPath } from '#edition/addresses.ts';
import { drawCard } from '#sharing/cards/draw.build.ts';
import { annotatedChapter } from '../tests/support/edition.ts';
import { barePage } from './bench/bare-page.ts';
import { generatedProject } from './bench/generated-project.ts';
import { searches, thousands, views } from './bench/peers.ts';
import { printTable } from './bench/print-table.ts';
import { onSlowLink, type View } from './bench/slow-link.ts';
import { type TimedBuild, timedBuild } from './bench/timed-build.ts';
import { readBuiltSite } from './check/read-built-site.ts';

const { values } = parseArgs({
	options: {
		sections: { type: 'string', default: '100,1000' },
		runs: { type: 'string', default: '5' },
	},
});
const out = 'test-results/bench';
/** Seconds of the processor that a build may take before its first section. */
const START = 15;
const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
const ms = (milliseconds: number): number => Math.round(milliseconds);

console.log(
	`On ${availableParallelism()} cores of ${cpus()[0]?.model ?? 'an unknown processor'}, Node ${process.version}`,
);
const own = timedBuild('.', out);
printWeights();
await printViews();
await printBuilds(values.sections.split(',').map(Number).filter(Boolean));

function printWeights(): void {
	console.log('\nWeight of every page, kB over the wire (Brotli), without search\n');
	const site = readBuiltSite(out);
	printTable(
		site.pages.map((page) => {
			const { html, fonts, scripts, styles } = weigh(site, page);
			return {
				page: `/${page.path}`,
				HTML: kB(html),
				fonts: kB(fonts),
				scripts: kB(scripts),
				styles: kB(styles),
			};
		}),
	);
}

async function printViews(): Promise<void> {
	const { blocks, edition, chapter } = annotatedChapter();
	const note = blocks.find(({ kind }) => kind === 'footnote');
	const section = note?.section ?? '';
	const path = sectionPath(edition, chapter, section);
	const word = note?.text.match(/\p{Letter}{6,}/u)?.[0] ?? '';
	const project = barePage(blocks.filter((block) => block.section === section));
	const bareSite = { dist: join(project, 'dist'), path: '' };
	const slow = await onSlowLink({ dist: out, path }, bareSite, word, Number(values.runs)).finally(() =>
		rmSync(project, { recursive: true }),
	);
	const row = (site: string, { kB: weight, requests, fcp, lcp, tbt }: Omit<View, 'cls'>, cls = '') => ({
		site,
		kB: weight.toFixed(1),
		requests,
		'FCP ms': ms(fcp),
		'LCP ms': ms(lcp),
		'TBT ms': ms(tbt),
		CLS: cls,
	});
	const { fcp } = slow.view;
	console.log(
		`First view of /${path} on a slow link (150 ms, 1.6 Mbit/s, processor × 4), medians of ${values.runs}\n`,
	);
	printTable([
		row('a bare Astro page of the same text', slow.bare, slow.bare.cls.toFixed(3)),
		row('Leeseditie', slow.view, slow.view.cls.toFixed(3)),
		...views.map(({ peer, ...view }) => row(`${peer} (another day)`, view)),
	]);
	console.log(`First paint is ${(fcp / slow.bare.fcp).toFixed(2)} × that of the bare page.\n`);
	console.log(`Search for “${word}” on the same link, from the key that opens it to the first result\n`);
	printTable([
		{ site: 'Leeseditie', kB: slow.search.kB.toFixed(1), 'cold ms': ms(slow.search.milliseconds) },
		...searches.map(({ peer, kB, cold }) => ({ site: peer, kB, 'cold ms': cold })),
	]);
}

async function printBuilds(counts: readonly number[]): Promise<void> {
	console.log(
		'Build: index, precache list and all; generated sections in a copy of the project, cards drawn before\n',
	);
	const row = (build: string, made: TimedBuild, sections?: number) => ({
		build: `${build} (${made.pages} pages)`,
		's of processor': made.processor.toFixed(1),
		's by the clock': made.seconds.toFixed(1),
		'peak MB': ms(made.rss),
		'dist MB': made.dist.toFixed(1),
		[`ms a section beyond ${START} s`]: sections
			? ms((Math.max(0, made.processor - START) * 1000) / sections)
			: '',
		'kB a section': sections ? (((bytesOf(made) - bytesOf(own)) * 1000) / sections).toFixed(1) : '',
	});
	const rows = [row('the published edition', own)];
	for (const sections of counts) {
		const project = generatedProject(sections);
		try {
			// The first draws the cards, which are kept.
			timedBuild(project, 'dist');
			rows.push(row(`${sections} generated sections`, timedBuild(project, 'dist'), sections));
		} finally {
			rmSync(project, { recursive: true, force: true });
		}
	}
	printTable(rows);
	console.log(
		`A card that is not kept takes ${ms(await timeOfCard())} ms, on all cores. Peers, on another day, 1,000 pages:\n`,
	);
	printTable(
		thousands.map(({ peer, seconds, rss, dist }) => ({
			build: peer,
			's by the clock': seconds.toFixed(1),
			'peak MB': rss,
			'dist MB': dist.toFixed(1),
		})),
	);
}

/** Megabytes without the cards, which are counted apart. */
function bytesOf({ dist, cards }: TimedBuild): number {
	return dist - cards;
}

/** Milliseconds by the clock. */
async function timeOfCard(): Promise<number> {
	const folder = mkdtempSync(join(tmpdir(), 'leeseditie-cards-'));
	const draw = (at: number) =>
		drawCard(
			{
				title: `Dijken en kaden ${at}`,
				text: 'De dijken zijn hoog genoeg voor het water van de komende jaren.',
				quoted: at % 2 === 0,
				work: 'Verslag',
				page: `p. ${at}`,
				site: 'Leeseditie',
				language: 'nl',
			},
			folder,
		);
	// Its threads are started by the first.
	await draw(0);
	const start = performance.now();
	const count = 20;
	await Promise.all(Array.from({ length: count }, (_, at) => draw(at + 1)));
	rmSync(folder, { recursive: true });
	return (performance.now() - start) / count;
}
