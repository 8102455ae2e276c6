/**
 * The check, whole: takes what is published, makes the edition anew from the page files and edition.yaml, and
 * compares. It is handed whatever reaches out of it, so that it runs in a worker and in a test alike.
 */
import type { Account } from '#edition/account/account.ts';
import { picturePath } from '#edition/addresses.ts';
import { accountLines } from '#proof/compare/account-lines.ts';
import { figureDifferences } from '#proof/compare/figure-differences.ts';
import { lineDifferences } from '#proof/compare/line-differences.ts';
import { htmlDifferences, markdownDifferences, unreadable } from '#proof/compare/page-differences.ts';
import { type Rebuilt, rebuild } from '#proof/rebuild/rebuild.ts';
import { rebuiltMarkdown } from '#proof/rebuild/rebuilt-markdown.ts';
import { rebuiltPages } from '#proof/rebuild/rebuilt-pages.ts';
import { fetchSources, type Sources } from '#proof/rebuild/sources.ts';
import { printAccount } from '#reconstruct/edition/print-account.ts';
import { sha256 } from '#reconstruct/platform.ts';
import type { Difference } from './difference.ts';
import { Findings } from './findings.ts';
import { bytesOf, Unavailable } from './published-files.ts';
import type { Report, StepName } from './report.ts';
import type { CheckTask, Host } from './task.ts';

const STEPS: readonly StepName[] = [
	'sources',
	'rebuild',
	'account',
	'pages',
	'markdown',
	'pictures',
	'shown',
];

/** An edition without pictures has no such step. */
const stepsFor = (sources: Sources | undefined): readonly StepName[] =>
	STEPS.filter((step) => step !== 'pictures' || hasPictures(sources));

const hasPictures = (sources: Sources | undefined): boolean =>
	sources?.seeds.some(({ beside }) => beside?.pictures !== undefined) ?? false;

/** Never rejects because of what is published: that is what it reports. */
export async function checkEdition(task: CheckTask, host: Host): Promise<Report> {
	const findings = new Findings();
	let sources: Sources | undefined;
	await attempt('sources', findings, async () => {
		sources = await fetchSources(task, host, findings);
	});
	const made = sources && (await rebuild(task, host, sources, findings));
	if (sources && made) await compare({ task, host, findings }, sources, made);
	return {
		edition: task.edition,
		steps: findings.all(stepsFor(sources), sources ? 'rebuild' : 'sources'),
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

/** One run of the check. */
export interface Run {
	readonly task: CheckTask;
	readonly host: Host;
	readonly findings: Findings;
}

/** The steps that need an edition to compare with: all but the dear one that makes it. */
export async function compare(run: Run, sources: Sources, { account, chapters }: Rebuilt): Promise<void> {
	const { task, host, findings } = run;
	host.progress({ step: 'account', done: 0, of: 1 });
	findings.end('account', entriesOf(account), compareAccount(sources, account));
	const pages = chapters.flatMap((chapter) =>
		rebuiltPages(task.edition, chapter).slice(0, task.chaptersOnly ? 1 : undefined),
	);
	await comparePages(run, 'pages', pages, (page) => htmlDifferences(page, host));
	const markdown = chapters.flatMap((chapter) => rebuiltMarkdown(task.edition, chapter));
	await comparePages(run, 'markdown', markdown, (file) => markdownDifferences(file, host));
	if (hasPictures(sources) && task.withoutPictures) findings.skip('pictures', { kind: 'unchosen' });
	else if (hasPictures(sources)) await attempt('pictures', findings, () => comparePictures(run, account));
	findings.end('shown', task.shown.length, figureDifferences(task, account));
}

function compareAccount({ accountPath, accountText }: Sources, account: Account): Difference[] {
	if (accountText === undefined) return [unreadable(accountPath)];
	const made = printAccount(account);
	if (made === accountText) return [];
	const places = accountLines(made, account);
	const placeOf = (line: number) => places[line] ?? {};
	return lineDifferences(accountPath, accountText, made, { changed: 'value', placeOf });
}

async function comparePages<Page>(
	{ host, findings }: Run,
	step: 'pages' | 'markdown',
	pages: readonly Page[],
	differencesOf: (page: Page) => Promise<readonly Difference[]>,
): Promise<void> {
	await attempt(step, findings, async () => {
		const found = [];
		for (const [done, page] of pages.entries()) {
			host.progress({ step, done, of: pages.length });
			found.push(...(await differencesOf(page)));
		}
		findings.end(step, pages.length, found);
	});
}

/** Each is had, weighed and let go: a report has tens of megabytes of them. */
async function comparePictures({ task, host, findings }: Run, { pages }: Account): Promise<void> {
	const claimed = new Map(pages.flatMap(({ pictures = {} }) => Object.entries(pictures)));
	const found: Difference[] = [];
	for (const [done, [picture, digest]] of [...claimed].entries()) {
		host.progress({ step: 'pictures', done, of: claimed.size });
		const file = picturePath(task.edition, picture);
		const made = await sha256(await bytesOf(host, file));
		findings.digests.push([file, made]);
		if (made !== digest) found.push({ kind: 'digest', file, place: {}, published: digest, made });
	}
	findings.end('pictures', claimed.size, found);
}

/** Things of an account that are compared. */
const entriesOf = ({ pages, blocks, apparatus, decisions }: Account): number =>
	pages.reduce((sum, { rows, spans }) => sum + rows.length + spans.length, 0) +
	blocks.length +
	apparatus.length +
	decisions.length;
