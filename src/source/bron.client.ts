/**
 * On a source page: the words under the pointer or the focus show their other half, raw line and column. Nothing needs
 * it: the links lead there without.
 */
const main = document.querySelector('main.source');

/** Marks every stretch of the block that `target` belongs to. */
function show(target: EventTarget | null): void {
	for (const marked of main?.querySelectorAll('.same') ?? []) marked.classList.remove('same');
	if (!(target instanceof Element)) return;
	const id = target.closest('.raw a')?.getAttribute('href')?.slice(1) ?? target.closest('.piece')?.id;
	if (!id) return;
	document.getElementById(id)?.classList.add('same');
	for (const cell of main?.querySelectorAll(`.raw a[href="#${CSS.escape(id)}"]`) ?? [])
		cell.classList.add('same');
}

main?.addEventListener('pointerover', (event) => show(event.target));
main?.addEventListener('pointerleave', () => show(null));
main?.addEventListener('focusin', (event) => show(event.target));
