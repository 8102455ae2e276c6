/**
 * Which version of an edition this is: the day of its newest change and the first digits of its text's
 * digest. Never the clock of a build.
 */
import type { EditionView } from '#components/library/library.ts';
import { citation as cite, date as day, publication } from '#i18n/messages.ts';

const DIGITS = 8;

/** @returns `24 november 2026`; nothing where the editors tell of no change. */
export function versionDay({ changes }: EditionView): string | undefined {
	const date = changes[0]?.date;
	return date && day(date);
}

export const fingerprint = ({ account }: EditionView): string =>
	publication.fingerprint(account.readingTextDigest.slice(0, DIGITS));

/** For a reference: `versie van 24 november 2026`, or its fingerprint where the editors tell of no change. */
export function versionOf({ changes, account }: Pick<EditionView, 'changes' | 'account'>): string {
	const [last] = changes;
	return last ? cite.versionOf(last.date) : cite.versionBy(account.readingTextDigest.slice(0, DIGITS));
}
