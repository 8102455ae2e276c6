/** The printed pages of an edition in parts, for the lists of them. */
import type { EditionView } from '#components/library/library.ts';
import type { AccountPage } from '#edition/account/account.ts';
import { type Part, partsOf } from '#edition/parts.ts';

/** Pages of one list. */
const PAGES = 100;

export const pageParts = ({ account }: Pick<EditionView, 'account'>): readonly Part<AccountPage>[] =>
	partsOf(account.pages, PAGES);
