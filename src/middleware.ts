/**
 * What happens to every page before it is written: its typography keeps together what belongs on one line.
 */
import { defineMiddleware } from 'astro:middleware';
import { unbrokenHtml } from '#layouts/unbroken-html.ts';

export const onRequest = defineMiddleware(async (_, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	return new Response(unbrokenHtml(await response.text()), response);
});
