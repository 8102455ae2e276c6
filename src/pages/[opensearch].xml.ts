/**
 * OpenSearch: with it a browser adds the site to its search engines. Its address must be whole, so a site
 * that does not know its own has none.
 */
import { site as told } from 'virtual:leeseditie/site';
import type { APIContext } from 'astro';
import { href } from '#components/href.ts';
import { OPENSEARCH_PATH, SEARCH_PATH } from '#edition/addresses.ts';
import { search } from '#i18n/messages.ts';
import { openSearch } from '#search/field/open-search.ts';

export const getStaticPaths = () =>
	import.meta.env.SITE ? [{ params: { opensearch: OPENSEARCH_PATH.replace(/\.xml$/, '') } }] : [];

export function GET({ site }: APIContext): Response {
	const whole = (path: string) => new URL(href(path), site).href;
	return new Response(
		openSearch({
			name: told.name,
			description: search.description,
			language: told.language,
			icon: whole('favicon.svg'),
			search: whole(SEARCH_PATH),
		}),
	);
}
