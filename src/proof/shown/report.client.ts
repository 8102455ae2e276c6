/**
 * The outcome of a check as a reader sees it: the verdict, each step, every difference, and a sentence to
 * keep.
 */
import { element } from '#browser/element.client.ts';
import { moment, proof as words } from '#i18n/messages.ts';
import type { CondensedReport } from '#proof/condensed-report.ts';
import { type Step, verdictOf } from '#proof/report.ts';
import { differenceItem } from './difference.client.ts';

const SIGNS = { same: '✓', different: '≠', 'not-run': '–' } as const;

function stepItem({ name, outcome, count, why }: Step): HTMLElement {
	const said = words.steps[name];
	const notRun = () =>
		why?.kind === 'unavailable'
			? words.notRun.unavailable(why.file)
			: why?.kind === 'unchosen'
				? words.notRun.unchosen
				: words.notRun.needs(words.steps[why?.step ?? 'sources'].title);
	const told = outcome === 'same' ? said.same(count) : outcome === 'different' ? said.different : notRun();
	return element(
		'li',
		{ dataset: { outcome } },
		element('span', { className: 'sign', role: 'img', ariaLabel: words.outcome[outcome] }, SIGNS[outcome]),
		element('b', {}, said.title),
		' ',
		element('span', {}, told),
	);
}

/** What the reader may keep. */
function statement(text: string): HTMLElement[] {
	const status = element('span', { role: 'status' });
	const copy = element('button', { type: 'button' }, words.copy);
	copy.addEventListener('click', async () => {
		try {
			await navigator.clipboard.writeText(text);
			status.textContent = words.copied;
		} catch {
			status.textContent = words.notCopied;
		}
	});
	return [
		element('h3', {}, words.quote),
		element('pre', { tabIndex: 0 }, element('code', {}, text)),
		element('p', { className: 'actions' }, copy, ' ', status),
	];
}

/**
 * @param seconds how long it took.
 * @param title of the edition, as the page says it.
 */
export function reportView(
	report: CondensedReport,
	seconds: number,
	title: string,
	base: string,
): HTMLElement {
	const number = report.differences.length + report.more;
	const verdict = verdictOf({ steps: report.steps, differences: [] });
	const outcome = number > 0 ? 'different' : verdict;
	const { figures } = report;
	const heading = outcome === 'different' ? words.verdict.different(number) : words.verdict[outcome];
	const nothing = report.steps.every((step) => step.outcome === 'not-run');
	const lead =
		outcome === 'same' && figures
			? words.same(figures.characters, figures.words, figures.pages, seconds)
			: outcome === 'different'
				? words.different(seconds)
				: nothing
					? words.nothing
					: words.incomplete;
	const when = moment(new Date());
	const view = element(
		'div',
		{ className: 'report', dataset: { verdict: outcome } },
		element('h2', { tabIndex: -1 }, heading),
		element('p', { className: 'lead' }, lead),
		element('ul', { className: 'steps' }, ...report.steps.map(stepItem)),
	);
	if (number > 0) {
		const items = report.differences.map((difference) => differenceItem(difference, report.edition, base));
		view.append(element('h3', {}, words.differences), element('ol', { className: 'differences' }, ...items));
		if (report.more > 0) view.append(element('p', {}, words.more(report.more)));
	}
	view.append(...statement(words.statement(title, when, outcome, report.readingTextDigest, number)));
	return view;
}
