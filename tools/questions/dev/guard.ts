/**
 * Who may ask and answer: this computer, from the page itself. A page of another site cannot read the token,
 * a name that leads here (DNS rebinding) is no name of this computer, and a form of another site has another
 * origin.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const LOCAL_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);
const LOCAL_ADDRESSES = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** What stands in each form; another each time the server starts. */
export const newToken = (): string => randomBytes(24).toString('base64url');

/** Whether it comes from this computer, and by a name of this computer. */
export function isLocal({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): boolean {
	const name = /^(.*?)(?::\d+)?$/u.exec(headers.host ?? '')?.[1] ?? '';
	return LOCAL_NAMES.has(name) && LOCAL_ADDRESSES.has(socket.remoteAddress ?? '');
}

/** Whether it was sent by a form of the page itself. */
export function isOwnForm(
	{ headers }: Pick<IncomingMessage, 'headers'>,
	sent: string,
	token: string,
): boolean {
	const isSameOrigin =
		headers.origin === `http://${headers.host}` || headers.origin === `https://${headers.host}`;
	const [given, asked] = [Buffer.from(sent), Buffer.from(token)];
	return isSameOrigin && given.length === asked.length && timingSafeEqual(given, asked);
}
