/** The reference to a paragraph, a heading or a note. */
import { cite as say } from '#i18n/cite.ts';
import { copy } from '#sharing/copy.client.ts';
import { addressOfPlace, type SharedPlace } from '#sharing/link/link-actions.client.ts';
import type { Tell } from '#sharing/told.ts';

/** Address of the source page, which knows the report and the printed page. */
interface CitedPlace extends SharedPlace {
	readonly source: URL;
}

export const CITE_ACTIONS = [
	{
		label: () => say.copy,
		run: async (place: CitedPlace, tell: Tell) => {
			await copy(await reference(place), say.copied, tell);
		},
	},
];

/** `AIVD, Jaarverslag 2014, Samenwerking, p. 41, alinea 41·3. Leeseditie, https://…` */
async function reference(place: CitedPlace): Promise<string> {
	const page = await fetch(new URL('page.json', place.source))
		.then((response) => response.json() as Promise<{ readonly work: string; readonly folio: string }>)
		.catch(() => undefined);
	const from = page
		? `${page.work}, ${say.place(page.folio, place.name)}`
		: `${document.title}, ${place.name}`;
	return `${from}. ${say.edition}, ${addressOfPlace(place)}`;
}
