/** Which version of an edition this is: the day of its last change, or a digest of its text where the editors tell of none. */
import type { EditionView } from '#components/library.ts';
import { cite } from '#i18n/cite.ts';

/** Signs of a digest that tell versions apart, as git shows commits. */
const SHOWN = 7;

/** `versie van 24 november 2026` */
export function versionOf({ changes, account }: Pick<EditionView, 'changes' | 'account'>): string {
	const [last] = changes;
	return last ? cite.versionOf(last.date) : cite.versionBy(account.readingTextDigest.slice(0, SHOWN));
}
