/** A reference in plain words: `AIVD, Jaarverslag 2014, Samenwerking, p. 41, alinea 41·3. Leeseditie, https://…` */
import { cite as say } from '#i18n/cite.ts';
import type { SharedPlace } from '#sharing/link/link-actions.client.ts';

/** A place that is referred to, with the address of its source page, which knows the report and the printed page. */
export interface CitedPlace extends SharedPlace {
	readonly source: URL;
}

/** @param last where it ends; the same place where it ends there. */
export async function reference(place: CitedPlace, last: CitedPlace, address: string): Promise<string> {
	const page = await fetch(new URL('page.json', place.source))
		.then((response) => response.json() as Promise<{ readonly work: string; readonly folio: string }>)
		.catch(() => undefined);
	const name = place.id === last.id ? place.name : say.upTo(place.name, last.name);
	const from = page ? `${page.work}, ${say.place(page.folio, name)}` : `${document.title}, ${name}`;
	const site = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content;
	return [`${from}.`, site && `${site},`, address].filter(Boolean).join(' ');
}
