/**
 * On a source page: the words under the pointer or the focus, and those that a link led to, show their other
 * half, raw line and column. The raw lines are brought into view in their own room; the page stays where it
 * is. Nothing needs it: the links lead there without.
 */
import '#source/steps.client.ts';

const main = document.querySelector('main.source');
const room = main?.querySelector('.raw-room');

/** Marks every stretch of the block that `target` belongs to. */
function show(target: EventTarget | null): void {
	if (!(target instanceof Element)) return;
	const piece = target.closest('.piece')?.id;
	const id = target.closest('.raw a')?.getAttribute('href')?.slice(1) ?? piece;
	if (!id || document.getElementById(id)?.classList.contains('same')) return;
	for (const marked of main?.querySelectorAll('.same') ?? []) marked.classList.remove('same');
	document.getElementById(id)?.classList.add('same');
	const cells = [...(main?.querySelectorAll(`.raw a[href="#${CSS.escape(id)}"]`) ?? [])];
	for (const cell of cells) cell.classList.add('same');
	if (piece && cells[0]) bringIntoView(cells[0]);
}

function bringIntoView(cell: Element): void {
	const seen = room?.getBoundingClientRect();
	if (!room || !seen) return;
	const { top, bottom, left, right } = cell.getBoundingClientRect();
	if (top < seen.top || bottom > seen.bottom) room.scrollTop += top - seen.top - 24;
	if (left < seen.left || right > seen.right) room.scrollLeft += left - seen.left - 24;
}

const showTarget = (): void => show(document.querySelector(':target'));

// Not pointerover: a page that scrolls brings other words under a pointer that rests.
main?.addEventListener('pointermove', (event) => show(event.target));
main?.addEventListener('focusin', (event) => show(event.target));
addEventListener('hashchange', showTarget);
showTarget();
