/**
 * The check, whole: takes what is published, makes the edition anew from the page files and edition.yaml, and compares.
 * It is handed whatever reaches out of it, so that it runs in a worker and in a test alike.
 */
import type { Account } from '#edition/account.ts';
import { accountDifferences } from './account-differences.ts';
import type { Asked, World } from './asked.ts';
import { Findings } from './findings.ts';
import { linesOf, type MadePage, madePages } from './made-pages.ts';
import { pageDifferences, unreadable } from './page-differences.ts';
import { Unavailable } from './published.ts';
import { type Rebuilt, rebuild } from './rebuild.ts';
import type { Report, StepName } from './report.ts';
import { shownDifferences } from './shown-differences.ts';
import { fetchSources, type Sources } from './sources.ts';
import { textDifferences } from './text-differences.ts';

const STEPS: readonly StepName[] = ['sources', 'rebuild', 'account', 'pages', 'markdown', 'shown', 'open'];

/** Never rejects because of what is published: that is what it reports. */
export async function checkEdition(asked: Asked, world: World): Promise<Report> {
	const findings = new Findings();
	let sources: Sources | undefined;
	await attempt('sources', findings, async () => {
		sources = await fetchSources(asked, world, findings);
	});
	const made = sources && (await rebuild(asked, world, sources, findings));
	if (sources && made) await compare(asked, world, sources, made, findings);
	const wanted = STEPS.filter((name) => name !== 'open' || asked.open !== undefined);
	return {
		edition: asked.edition,
		steps: findings.all(wanted, sources ? 'rebuild' : 'sources'),
		differences: findings.differences,
		digests: findings.digests,
		...(made ? { figures: made.account.figures, readingTextDigest: made.account.readingTextDigest } : {}),
	};
}

/** A step that ends early because a file could not be had is told, and the next one is tried. */
async function attempt(name: StepName, findings: Findings, run: () => Promise<void>): Promise<void> {
	try {
		await run();
	} catch (error) {
		if (!(error instanceof Unavailable)) throw error;
		findings.skip(name, { kind: 'unavailable', file: error.file });
	}
}

/** The steps that need an edition to compare with. */
async function compare(
	asked: Asked,
	world: World,
	{ accountPath, accountText }: Sources,
	{ account, chapters }: Rebuilt,
	findings: Findings,
): Promise<void> {
	world.progress({ step: 'account', done: 0, of: 1 });
	const found = accountDifferences(accountPath, accountText ?? '', account, linesOf(chapters));
	findings.end('account', entriesOf(account), found);

	const pages = chapters.flatMap((chapter) => madePages(asked.edition, chapter));
	const html = pages.filter(({ form }) => form === 'html');
	const markdown = pages.filter(({ form }) => form === 'markdown');
	await attempt('pages', findings, () => comparePages('pages', html, world, findings));
	await attempt('markdown', findings, () => comparePages('markdown', markdown, world, findings));

	findings.end('shown', asked.shown.length, shownDifferences(asked, account));
	if (asked.open !== undefined) await compareOpen(asked.open, pages, world, findings);
}

async function comparePages(
	name: 'pages' | 'markdown',
	pages: readonly MadePage[],
	world: World,
	findings: Findings,
): Promise<void> {
	const found = [];
	for (const [index, page] of pages.entries()) {
		world.progress({ step: name, done: index, of: pages.length });
		found.push(...(await pageDifferences(page, world)));
	}
	findings.end(name, pages.length, found);
}

/** The page before the reader, as it stands in the window. */
async function compareOpen(
	path: string,
	pages: readonly MadePage[],
	world: World,
	findings: Findings,
): Promise<void> {
	const page = pages.find((one) => one.path === path);
	const read = await world.blocks(path, 'open').catch(() => undefined);
	findings.end('open', 1, page && read ? textDifferences(path, page.blocks, read) : [unreadable(path)]);
}

/** Things of an account that are compared. */
const entriesOf = ({ pages, blocks, apparatus, decisions }: Account): number =>
	pages.reduce((sum, { rows, spans }) => sum + rows.length + spans.length, 0) +
	blocks.length +
	apparatus.length +
	decisions.length;
