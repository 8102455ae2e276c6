/**
 * The section that an element of a chapter's page belongs to: on that page, the first element of each section
 * carries its slug. A note belongs to the section of its first call.
 *
 * @returns `undefined` on a section's own page.
 */
export function sectionOf(element: Element): string | undefined {
	const note = element.closest<HTMLElement>('.notes li');
	const call = note && document.querySelector(`.text [role=doc-noteref][href="#${CSS.escape(note.id)}"]`);
	let at = (call ?? element).closest('.text > *');
	while (at && !at.hasAttribute('data-section')) at = at.previousElementSibling;
	return at?.getAttribute('data-section') ?? undefined;
}
