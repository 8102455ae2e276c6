import type { BrowserContext } from 'playwright-core';

/** What a visit said or did that a reader's browser should not: gathered from the moment it is called. */
export function gatherComplaints(
	context: BrowserContext,
	origin: string,
	expected: readonly RegExp[],
): string[] {
	const complaints: string[] = [];
	const note = (text: string) => {
		if (!expected.some((pattern) => pattern.test(text))) complaints.push(text);
	};
	context.on('console', (message) => {
		const { url, line } = message.location();
		note(`console ${message.type()}: ${message.text()} (${url}:${line ?? 0})`);
	});
	context.on('weberror', (error) => note(`uncaught error: ${error.error().message}`));
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin)
			note(`request to another origin: ${url.href}`);
	});
	return complaints;
}
