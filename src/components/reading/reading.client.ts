/**
 * What comes with a reading page, as one file: little, and the rest when somebody reaches for it. The only
 * script that knows all rooms. Notes come first: they take their places before the page is seen.
 */
import '#reading/notes/notes.client.ts';
import '#reading/position/position.client.ts';
import '#reading/abbreviations/abbreviations.client.ts';
import { addCiteButton } from '#sharing/cite/foot.client.ts';
import '#sharing/link/fragment.client.ts';
import { watchSelection } from '#sharing/quote-link/selection.client.ts';
import { readyBlockMenus } from '#source/block-menu-buttons.client.ts';
import '#components/frame/page.client.ts';

readyBlockMenus(async () => (await import('#components/reading/block-actions.client.ts')).BLOCK_ACTIONS);
watchSelection(async () => (await import('#components/reading/quote-tools.client.ts')).QUOTE_TOOLS);
for (const plain of document.querySelectorAll<HTMLElement>('[data-cite]')) addCiteButton(plain);
