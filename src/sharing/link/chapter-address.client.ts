/**
 * The address of the whole chapter, from the breadcrumb of a section's page; a chapter's own page has none.
 */
export const chapterAddress = (): string | undefined =>
	[...document.querySelectorAll<HTMLAnchorElement>('.breadcrumb a[href]:not(.printed a)')][1]?.href;
