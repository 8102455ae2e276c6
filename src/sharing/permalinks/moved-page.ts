/**
 * The page that stands where a page was. It sends on without a script (`meta refresh`, which forgets the id),
 * with one (which keeps it), and by a plain link. The frame around it is a page of the site, so that it looks
 * and is guarded like one.
 */
import type { Messages } from '#i18n/languages.ts';
import { escaped } from '#sharing/permalinks/escape-html.ts';

/** What the page says. Links have the base path in front. */
export interface MovedPageFacts {
	/** The old address below the base. */
	readonly old: string;
	readonly link: string;
	/** Title of the page it leads to. */
	readonly title: string;
	/** Absolute, where the origin is known. */
	readonly canonical?: string;
	/** Each id that the old page had, and the link to where it is now. */
	readonly ids: readonly (readonly [id: string, link: string])[];
	/** Address of the script that sends on with the id. */
	readonly script: string;
}

/**
 * @param frame a built page of the site, whose main part and title are replaced; it is one that asks robots
 * to pass it over.
 */
export function movedPage(frame: string, facts: MovedPageFacts, moved: Messages['moved']): string {
	const { old, link, title, canonical, ids, script } = facts;
	const name = escaped(moved.title(old));
	const places = ids.map(
		([id, to]) => `<li><a id="${escaped(id)}" href="${escaped(to)}">${escaped(moved.place(id))}</a></li>`,
	);
	const main = [
		`<h1>${moved.heading}</h1>`,
		`<p>${moved.now} <a href="${escaped(link)}" data-now>${escaped(title)}</a></p>`,
		...(places.length > 0
			? [`<details><summary>${moved.places}</summary><ul>${places.join('')}</ul></details>`]
			: []),
	].join('\n');
	const head = [
		`<noscript><meta http-equiv="refresh" content="0; url=${escaped(link)}"></noscript>`,
		...(canonical === undefined ? [] : [`<link rel="canonical" href="${escaped(canonical)}">`]),
		`<script type="module" src="${escaped(script)}"></script>`,
	].join('\n');
	return frame
		.replace(/<title>[^<]*<\/title>/, () => `<title>${name}</title>`)
		.replace(/(<meta name="description" content=")[^"]*/, (_, start: string) => start + name)
		.replace(/(<main\b[^>]*>)[\s\S]*?(<\/main>)/, (_, open: string, close: string) => open + main + close)
		.replace('</head>', () => `${head}\n</head>`);
}
