/** Brings the style of sharing with its code: nothing in the pages before it is wanted. */
import css from '#sharing/sharing.css?inline';

let adopted = false;

export function adoptSharingStyle(): void {
	if (adopted) return;
	adopted = true;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets.push(sheet);
}
