/**
 * What a reader's device needs to keep the site among its apps. Every address is relative, so it holds under
 * any base path.
 */
import { site } from 'virtual:leeseditie/site';
import { library } from '#components/library/library.ts';
import { home } from '#i18n/messages.ts';
import { PAPER } from '#styles/paper.ts';

export async function GET(): Promise<Response> {
	const reports = (await library()).map(({ title }) => title);
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
