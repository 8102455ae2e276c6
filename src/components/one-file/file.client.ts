/** All scripts of a file that holds a whole edition: those of a reading page, search, and *Controleer zelf*. */
import { adoptStyle } from '#browser/adopt-style.client.ts';
import { turnLinks } from '#components/one-file/links.client.ts';
import { oneFile as say } from '#i18n/messages.ts';
import '#reading/notes/notes.client.ts';
import '#reading/position/position.client.ts';
import '#reading/abbreviations/abbreviations.client.ts';
import '#proof/shown/button.client.ts';
import '#search/field/opener.client.ts';
import { addCiteButton } from '#sharing/cite/foot.client.ts';
import '#sharing/link/fragment.client.ts';
import { placeAddress } from '#sharing/link/place-address.client.ts';
import { sectionOf } from '#sharing/link/section-of.client.ts';
import { watchSelection } from '#sharing/quote-link/selection.client.ts';
import { readyBlockMenus } from '#source/block-menu-buttons.client.ts';
import type { BlockAction } from '#source/menu-block.ts';
import preview from '#styles/preview.css?inline';
import proof from '#styles/proof.css?inline';

/** The same place on the site, where that has an address. */
const ON_SITE: BlockAction = {
	offered: () => !('siteless' in document.documentElement.dataset),
	label: () => say.onSite,
	run: ({ element }) => {
		open(placeAddress(element, sectionOf(element)), '_blank', 'noopener');
	},
};

for (const sheet of [preview, proof]) adoptStyle(sheet);
turnLinks();
readyBlockMenus(async () => [
	...(await import('#components/reading/block-actions.client.ts')).BLOCK_ACTIONS,
	ON_SITE,
]);
watchSelection(async () => (await import('#components/reading/quote-tools.client.ts')).QUOTE_TOOLS);
for (const plain of document.querySelectorAll<HTMLElement>('[data-cite]')) addCiteButton(plain);
for (const waits of document.querySelectorAll<HTMLElement>('[data-search-open]')) waits.hidden = false;

/** There is no page of results: Enter leads to the first. */
addEventListener(
	'submit',
	(event) => {
		event.preventDefault();
		document.querySelector<HTMLElement>('[data-search-results] a')?.focus();
	},
	{ capture: true },
);
