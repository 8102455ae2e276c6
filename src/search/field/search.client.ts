/** What is fetched when a reader reaches for search: one file for the dialog and the page. */
import { openDialog } from '#search/field/dialog.client.ts';
import { expectLexicon } from '#search/field/load.client.ts';
import { focusPage } from '#search/field/page.client.ts';

export { reopenDialog } from '#search/field/dialog.client.ts';
export { startPage } from '#search/field/page.client.ts';
export { expectLexicon };

/**
 * On the search page its own field; elsewhere the dialog.
 * @param typed letters that belong in the field already.
 */
export function openSearch(typed = ''): void {
	if (!focusPage()) openDialog(typed);
}
