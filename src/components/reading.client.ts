/** What comes with a reading page: little, and the rest when somebody reaches for it. The only script that knows all rooms. */
import '#reading/words/words.client.ts';
import { addCiteButton } from '#sharing/cite/foot.client.ts';
import '#sharing/link/target.client.ts';
import { readyQuotes } from '#sharing/quote/select.client.ts';
import { readyPlaces } from '#source/place.client.ts';

readyPlaces(async () => (await import('#components/place-actions.client.ts')).PLACE_ACTIONS);
readyQuotes(async () => (await import('#components/quote-tools.client.ts')).QUOTE_TOOLS);
for (const plain of document.querySelectorAll<HTMLElement>('[data-cite]')) addCiteButton(plain);
