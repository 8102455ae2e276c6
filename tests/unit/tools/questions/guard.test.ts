import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { describe, it } from 'node:test';
import { isLocal, isOwnForm, newToken } from '../../../../tools/questions/dev/guard.ts';

const from = (host: string, remoteAddress: string, origin?: string) =>
	({
		headers: { host, ...(origin ? { origin } : {}) },
		socket: { remoteAddress },
	}) as unknown as IncomingMessage;

describe('who asks for open questions', () => {
	for (const [host, address, allowed] of [
		['localhost:4321', '127.0.0.1', true],
		['127.0.0.1:4321', '::ffff:127.0.0.1', true],
		['[::1]:4321', '::1', true],
		['voorbeeld.example:4321', '127.0.0.1', false],
		['localhost.voorbeeld.example', '127.0.0.1', false],
		['localhost:4321', '192.168.1.4', false],
		['', '127.0.0.1', false],
	] as const)
		it(`${allowed ? 'may' : 'may not'} ask ${host || 'nobody'} from ${address}`, () => {
			assert.equal(isLocal(from(host, address)), allowed);
		});
});

describe('a form that answers', () => {
	const token = newToken();
	for (const [what, origin, sent, allowed] of [
		['of the page itself', 'http://localhost:4321', token, true],
		['of another site', 'https://voorbeeld.example', token, false],
		['of another port of this computer', 'http://localhost:8080', token, false],
		['that does not say where it stands', undefined, token, false],
		['with another token', 'http://localhost:4321', newToken(), false],
		['without a token', 'http://localhost:4321', '', false],
	] as const)
		it(`${allowed ? 'is' : 'is not'} taken: one ${what}`, () => {
			assert.equal(isOwnForm(from('localhost:4321', '127.0.0.1', origin), sent, token), allowed);
		});
});
