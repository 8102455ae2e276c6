/** The panel on the copy, with a question for the index that is stored. */
import { startPanel } from '#offline/panel.client.ts';

startPanel(async () => (await import('#search/field/try-search.client.ts')).trySearch());
