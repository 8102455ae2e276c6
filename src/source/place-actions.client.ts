/** What a reader can do at a paragraph, a heading or a note: the items of its menu, in their order. */
import { toonBron as say } from '#i18n/toon-bron.ts';
import { loadPage } from '#source/load-page.client.ts';
import type { Place } from '#source/place.ts';
import { isSourceOpen, toggleSource } from '#source/source-panel.client.ts';
import { tell } from '#source/tell.client.ts';

interface PlaceAction {
	readonly label: (place: Place) => string;
	readonly run: (place: Place) => void | Promise<void>;
}

export const PLACE_ACTIONS: readonly PlaceAction[] = [
	{ label: (place) => (isSourceOpen(place) ? say.hide : say.show), run: toggleSource },
	{ label: () => say.copyLink, run: (place) => copy(place, addressOf(place), say.linkCopied) },
	{
		label: () => say.copyCitation,
		run: async (place) => copy(place, await citation(place), say.citationCopied),
	},
];

const addressOf = ({ id }: Place): string => new URL(`#${id}`, location.href).href;

/** `AIVD, Jaarverslag 2014, Samenwerking, p. 41, alinea 41·3. Leeseditie, https://…` */
async function citation(place: Place): Promise<string> {
	const page = await loadPage(place.source).catch(() => undefined);
	const from = page
		? `${page.work}, ${say.place(page.folio, place.name)}`
		: `${document.title}, ${place.name}`;
	return `${from}. ${say.edition}, ${addressOf(place)}`;
}

async function copy({ button }: Place, text: string, done: string): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
		tell(button, done);
	} catch {
		tell(button, say.refused, text);
	}
}
