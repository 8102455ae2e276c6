/**
 * Marks where a section begins on its chapter's page: its first element carries its slug, so that a link
 * copied there leads to the section's own page.
 *
 * @param html of the section, as the chapter shows it; begins with an element.
 */
export function sectionStart(html: string, slug: string): string {
	return html.replace(/^\s*<([a-z0-9]+)/, `<$1 data-section="${slug}"`);
}
