import type { Lexicon } from '#search/index/lexicon.ts';
import type { SearchedReport } from '#search/index/searched.ts';

/**
 * What stands above a section and tells it from others of its name: the title of its chapter where its
 * edition has several, and that of its edition where there are several. Empty where there is but one, and for
 * what has no title.
 * @param section `<edition>/<chapter>/<section>`.
 * @example `De kaden, Jaarverslag 2014`
 */
export function above(section: string, lexicon: Lexicon | undefined): string {
	if (!lexicon) return '';
	const [edition = '', chapter = ''] = section.split('/');
	const chapters = new Set(Object.keys(lexicon.sections).map((one) => one.split('/').slice(0, 2).join('/')));
	const editions = new Set([...chapters].map((one) => one.split('/', 1)[0]));
	const own = [...chapters].filter((one) => one.startsWith(`${edition}/`));
	return [
		own.length > 1 ? lexicon.titles[`${edition}/${chapter}`] : undefined,
		editions.size > 1 ? lexicon.titles[edition] : undefined,
	]
		.filter((title) => title !== undefined)
		.join(', ');
}

/** What is searched, report by report, those with a title. */
export function searchedIn({
	titles,
	searched,
}: Lexicon): readonly (SearchedReport & { readonly title: string })[] {
	return Object.entries(searched).flatMap(([edition, report]) => {
		const title = titles[edition];
		return title === undefined ? [] : [{ title, ...report }];
	});
}
