/**
 * Brings a style sheet with the code that needs it: one file less to wait for, and nothing in the pages
 * before it is wanted.
 */

const adopted = new Set<string>();

/**
 * @param css text of the sheet, imported with `?inline`; put on the page once, however often it is asked for.
 */
export function adoptStyle(css: string): void {
	if (adopted.has(css)) return;
	adopted.add(css);
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets.push(sheet);
}
