/**
 * What a reader's device needs to keep the site among its apps. Every address is relative, so it holds under
 * any base path.
 */
import { site } from 'virtual:leeseditie/site';
import { library } from '#components/library/library.ts';
import { contentsPath, QUOTE_PATH, SEARCH_PATH } from '#edition/addresses.ts';
import { home, nav } from '#i18n/messages.ts';
import { QUOTED } from '#sharing/quote-check/shared-text.ts';
import { PAPER } from '#styles/paper.ts';

export async function GET(): Promise<Response> {
	const editions = await library();
	const reports = editions.map(({ title }) => title);
	const shortcut = (name: string, url: string) => ({ name, url: `./${url}` });
	const manifest = {
		name: `${site.name}: ${home.tagline}`,
		short_name: site.name,
		description: home.description(reports),
		lang: site.language,
		dir: 'ltr',
		id: './',
		start_url: './',
		scope: './',
		display: 'minimal-ui',
		// Systems show the first few.
		shortcuts: [
			shortcut(nav.search, SEARCH_PATH),
			...editions.map(({ slug, title }) =>
				shortcut(editions.length > 1 ? `${nav.contents}: ${title}` : nav.contents, contentsPath(slug)),
			),
		],
		// What another app shares is checked as a quotation; it goes to no host where the site is stored.
		share_target: {
			action: `./${QUOTE_PATH}`,
			method: 'GET',
			enctype: 'application/x-www-form-urlencoded',
			params: { text: QUOTED },
		},
		// A manifest knows one scheme only.
		background_color: PAPER.light,
		theme_color: PAPER.light,
		icons: [
			{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
			{ src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
			{ src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
		],
	};
	return new Response(`${JSON.stringify(manifest, null, '\t')}\n`);
}
