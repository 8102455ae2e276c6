/**
 * A chapter has hundreds of paragraph numbers, signs, page marks and ways back from notes, and the Tab key
 * would come to each. Where a run of them is long it is one stop (a roving tabindex): arrows go on from it,
 * Page Up and Page Down from heading to heading. The stop is where a link led, where the reader pressed, or
 * where the focus was last. A screen reader finds all of them as before; without JavaScript each is a link
 * and a stop of its own.
 */
import { stopAt } from '#reading/position/stop-at.ts';

/** More than so many are one stop; up to that, Tab comes to each. */
const FEW = 20;

/** What belongs together, and which of it stands at a heading. */
const RUNS = [
	{ members: '.contents ol a' },
	{ members: '.text :is(a.place, a.self, .folio a)', heads: '.head *' },
	{ members: '.notes :is(a.back, a.self)' },
];

interface Run {
	readonly members: readonly HTMLAnchorElement[];
	/** Indexes of those at a heading. */
	readonly heads: readonly number[];
	stop: number;
}

const runs = RUNS.map(({ members, heads }): Run => {
	const all = [...document.querySelectorAll<HTMLAnchorElement>(members)];
	const atHeads = all.flatMap((member, at) => (heads && member.matches(heads) ? [at] : []));
	return { members: all, heads: atHeads, stop: 0 };
}).filter(({ members }) => members.length > FEW);

const hint = document.querySelector<HTMLElement>('[data-arrows]')?.dataset.arrows ?? '';

function stand(run: Run, at: number): void {
	const [left, next] = [run.members[run.stop], run.members[at]];
	if (!left || !next) return;
	left.tabIndex = -1;
	left.ariaDescription = null;
	next.tabIndex = 0;
	next.ariaDescription = hint;
	run.stop = at;
}

/** Makes a member of a run its stop, unless the focus is in that run. */
export function standAt(member: HTMLAnchorElement): void {
	for (const run of runs) {
		const at = run.members.indexOf(member);
		if (at >= 0 && !run.members.includes(document.activeElement as HTMLAnchorElement)) stand(run, at);
	}
}

/** Makes the first member in or after an element the stop of its run. */
function standIn(element: Element | null): void {
	if (!element) return;
	const { DOCUMENT_POSITION_FOLLOWING: follows, DOCUMENT_POSITION_CONTAINED_BY: within } = Node;
	for (const run of runs) {
		const at = run.members.findIndex(
			(member) => (element.compareDocumentPosition(member) & (follows | within)) !== 0,
		);
		if (at >= 0 && element.closest('.text, .notes')?.contains(run.members[at] as Node)) stand(run, at);
	}
}

const standAtTarget = (): void => standIn(document.querySelector(':target'));

for (const run of runs) {
	for (const member of run.members) {
		member.tabIndex = -1;
		member.dataset.run = '';
	}
	stand(run, 0);
}
if (runs.length > 0) {
	standAtTarget();
	addEventListener('hashchange', standAtTarget);
	addEventListener('pointerdown', ({ target }) => {
		if (target instanceof Element) standIn(target.closest('.text > *, .notes li'));
	});
	addEventListener('focusin', ({ target }) => {
		for (const run of runs) {
			const at = run.members.indexOf(target as HTMLAnchorElement);
			if (at >= 0) stand(run, at);
		}
	});
	addEventListener('keydown', (event) => {
		if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		for (const run of runs) {
			const at = run.members.indexOf(event.target as HTMLAnchorElement);
			const to = at < 0 ? undefined : stopAt(event.key, at, run.members.length, run.heads);
			if (to === undefined) continue;
			event.preventDefault();
			run.members[to]?.focus();
		}
	});
}
