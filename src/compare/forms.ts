/** What is other between two texts that have the same letters, and is no loss. */
import { foldLetters, isBulletSign } from '#compare/letters.ts';
import type { Form } from '#compare/model.ts';

/** @example `formsOf(['“samen-', 'werking”'], ['"samenwerking"'])` is `quote`, `space` and `hyphen`. */
export function formsOf(
	print: readonly string[],
	conversion: readonly string[],
	isMark = false,
): ReadonlySet<Form> {
	const [ours, theirs] = [print.join(''), conversion.join('')];
	const found = new Set<Form>();
	if (ours === theirs && print.length === conversion.length) return found;
	if (theirs === '' || isBulletSign(ours)) return found.add('bullet');
	if (isMark && conversion.length > 0) return found.add('label');
	const differs = (pattern: RegExp): boolean => taken(ours, pattern) !== taken(theirs, pattern);
	if (differs(/\u00ad/gu)) found.add('soft-hyphen');
	if (differs(/[ﬀ-ﬆ]/gu)) found.add('ligature');
	if (differs(/[´`‘’‚‛“”„‟«»‹›"'′″]/gu)) found.add('quote');
	if (differs(/[‐‑‒–—―−⁃-]/gu)) found.add(lacksHyphen(print, theirs) ? 'hyphen' : 'dash');
	if (ours.normalize('NFC') !== ours || theirs.normalize('NFC') !== theirs) found.add('composition');
	if (print.length !== conversion.length && !found.has('hyphen')) found.add('space');
	if (capitals(ours) !== capitals(theirs)) found.add('capitals');
	if (found.size === 0) found.add('composition');
	return found;
}

const taken = (text: string, pattern: RegExp): string => (text.match(pattern) ?? []).join('');

const dashes = (text: string): number => (foldLetters(text).match(/-/gu) ?? []).length;

const lacksHyphen = (print: readonly string[], conversion: string): boolean =>
	dashes(print.join('')) !== dashes(conversion);

const capitals = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(/[^\p{Lu}\p{Ll}]/gu, '')
		.replace(/\p{Lu}/gu, 'A')
		.replace(/\p{Ll}/gu, 'a');
