/** Brings the style of search with its code: one file less to wait for, and nothing in the pages before it is wanted. */
import css from '#search/search.css?inline';

let adopted = false;

export function adoptSearchStyle(): void {
	if (adopted) return;
	adopted = true;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets.push(sheet);
}
