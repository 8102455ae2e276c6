/** Brings the style of the menu and of *Toon bron* with their code: nothing in the pages before it is wanted. */
import css from '#source/source-panel.css?inline';

let adopted = false;

export function adoptSourceStyle(): void {
	if (adopted) return;
	adopted = true;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets.push(sheet);
}
