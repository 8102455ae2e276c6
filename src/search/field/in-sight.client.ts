/**
 * Changes the height of something, and keeps what has the focus below it where it is on the screen: results
 * that arrive push away the footer, and who is there with the keyboard would lose sight of it.
 */
export function keepInSight(grown: HTMLElement, change: () => void): void {
	const focused = document.activeElement;
	const below = focused && grown.compareDocumentPosition(focused) === Node.DOCUMENT_POSITION_FOLLOWING;
	if (!below || grown.closest('dialog')) {
		change();
		return;
	}
	const before = focused.getBoundingClientRect().top;
	change();
	scrollBy({ top: focused.getBoundingClientRect().top - before, behavior: 'instant' });
}
