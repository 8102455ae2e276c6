/** What stands before an item of a list. */
import type { BoxRow } from '#layout/from-boxes/words.ts';

/** A bullet stands nowhere else. */
export const BULLET: RegExp = /^[•‣▪●■◦∙⁃➢➤✓✔▸►]$/u;
/** A bullet, a dash, or a number or letter with its bracket or stop: `2.`, `(a)`, `iv)`. */
export const LABEL: RegExp = /^(?:[•‣▪●■◦∙⁃➢➤✓✔▸►–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)])$/u;

/** Where the text of an item of a list begins, behind its label. */
export function textOfItem([label, text]: BoxRow): number | undefined {
	return label && text && LABEL.test(label.text) ? text.left : undefined;
}

/** White behind a label that sets it apart from the text it stands before, in sizes of type. */
const APART = 0.45;

/** Whether a row begins with a label that white sets apart: an item, whatever stands around it. */
export function hasLabelApart([label, text]: BoxRow): boolean {
	return (
		label !== undefined &&
		text !== undefined &&
		LABEL.test(label.text) &&
		text.left - label.right >= APART * text.size
	);
}
