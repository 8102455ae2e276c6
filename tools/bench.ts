/**
 * `npm run bench [-- --quick]`: what the site weighs and how fast it is, beside the peers; then what a build of 100 and
 * 1,000 sections costs, which `--quick` leaves out. Nothing here is a test: a figure is for reading.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { weigh } from '#checks/base/weight.ts';
import { sectionPath } from '#edition/addresses.ts';
import { annotatedChapter } from '../tests/support/edition.ts';
import { generatedProject } from './bench/generated-project.ts';
import { searches, thousands, views } from './bench/peers.ts';
import { printTable } from './bench/print-table.ts';
import { onSlowLink } from './bench/slow-link.ts';
import { timedBuild } from './bench/timed-build.ts';
import { readBuiltSite } from './check/read-built-site.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const out = 'test-results/bench';
const kB = (bytes: number) => (bytes / 1000).toFixed(1);
const ms = (milliseconds: number) => Math.round(milliseconds);

const { blocks, edition, chapter } = annotatedChapter();
const note = blocks.find(({ kind }) => kind === 'footnote');
const path = sectionPath(edition, chapter, note?.section ?? '');
const word = note?.text.match(/\p{Letter}{6,}/u)?.[0] ?? '';

const own = timedBuild('.', out);

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

console.log(`First view of /${path} on a slow link (150 ms, 1.6 Mbit/s, processor × 4), medians of 5\n`);
const slow = await onSlowLink(out, path, word);
printTable([
	{
		site: 'Leeseditie',
		kB: slow.view.kB.toFixed(1),
		requests: slow.view.requests,
		'FCP ms': ms(slow.view.fcp),
		'LCP ms': ms(slow.view.lcp),
		'TBT ms': ms(slow.view.tbt),
		CLS: slow.view.cls.toFixed(3),
	},
	...views.map(({ peer, kB, requests, fcp, lcp, tbt }) => ({
		site: peer,
		kB: kB.toFixed(1),
		requests,
		'FCP ms': fcp,
		'LCP ms': lcp,
		'TBT ms': tbt,
	})),
]);

console.log(`Search for “${word}” on the same link, from the key that opens it to the first result\n`);
printTable([
	{ site: 'Leeseditie', kB: slow.search.kB.toFixed(1), 'cold ms': ms(slow.search.milliseconds) },
	...searches.map(({ peer, kB, cold }) => ({ site: peer, kB, 'cold ms': cold })),
]);

console.log('Build: index, precache list and all; generated sections in a copy of the project\n');
const built = [{ what: 'the published edition', ...own }];
for (const sections of values.quick ? [] : [100, 1000]) {
	const project = generatedProject(sections);
	try {
		built.push({ what: `${sections} generated sections`, ...timedBuild(project, 'dist') });
	} finally {
		rmSync(project, { recursive: true, force: true });
	}
}
printTable([
	...built.map(({ what, seconds, rss, dist, pages }) => ({
		build: `${what} (${pages} pages)`,
		s: seconds.toFixed(1),
		'peak MB': ms(rss),
		'dist MB': dist.toFixed(1),
	})),
	...thousands.map(({ peer, seconds, rss, dist }) => ({
		build: `${peer} (1,000 pages)`,
		s: seconds.toFixed(1),
		'peak MB': rss,
		'dist MB': dist.toFixed(1),
	})),
]);
