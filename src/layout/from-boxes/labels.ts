/** What stands before an item of a list. */
import type { BoxRow } from '#layout/from-boxes/words.ts';

/** A bullet stands nowhere else. */
export const BULLET: RegExp = /^[•‣▪●■◦∙⁃➢➤✓✔▸►]$/u;
/** A bullet, a dash, or a number or letter with its bracket or stop: `2.`, `(a)`, `iv)`. */
export const LABEL: RegExp = /^(?:[•‣▪●■◦∙⁃➢➤✓✔▸►–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)])$/u;

/** White behind a label that sets it apart from the text it stands before, in sizes of type. */
const APART = 0.45;
/** Faces of signs: their bullets come as letters. */
const SIGNS = /dingbats|symbol|webdings|wingdings/iu;
/** What a face without the right table gives for a bullet: a sign or two of no script that is read here. */
const ODD =
	/^[^\p{L}\p{N}\p{Ps}\p{Pi}\p{Pe}\p{Pf}"'*†‡§¶.,:;]{1,2}$|^[^\p{Script=Latin}\p{Script=Greek}\P{L}]$/u;

/** Where the text of an item of a list begins, behind its label. */
export function textOfItem(row: BoxRow): number | undefined {
	const [label, text] = row;
	return label && text && (LABEL.test(label.text) || isBullet(row)) ? text.left : undefined;
}

/** Whether a row begins with a bullet, whatever letter the source has for it. */
export function isBullet([sign, text]: BoxRow): boolean {
	if (!sign || !text) return false;
	if (sign.sign || BULLET.test(sign.text)) return true;
	const isSign = ODD.test(sign.text) || (SIGNS.test(sign.font.name) && sign.text.length === 1);
	return isSign && text.left - sign.right >= APART * text.size;
}

/** Whether a row begins with a label that white sets apart: an item, whatever stands around it. */
export function hasLabelApart(row: BoxRow): boolean {
	const [label, text] = row;
	return (
		label !== undefined &&
		text !== undefined &&
		textOfItem(row) !== undefined &&
		text.left - label.right >= APART * text.size
	);
}

/** Words before the text of a line whose next ones hang, at most: `Tabel 7:`, `4.2`. */
const LABEL_WORDS = 3;

/** Whether a line begins below text that white sets apart from a label at the head of its block. */
export function hangsUnder(left: number, head: BoxRow, near: number): boolean {
	return head.slice(1, 1 + LABEL_WORDS).some((word, i) => {
		const label = head[i];
		return label && Math.abs(word.left - left) <= near && word.left - label.right >= APART * word.size;
	});
}
