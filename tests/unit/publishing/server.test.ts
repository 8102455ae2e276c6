import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headerRules } from '#publishing/headers.ts';
import { printHeadersFile } from '#publishing/headers-file.ts';
import { type Served, serve } from '#publishing/server.ts';
import { exchange } from '../../support/exchange.ts';

const HOME = `<!doctype html><title>Thuis</title>${'<p>Samenwerking. '.repeat(50)}`;

describe('the server of the preview', () => {
	let dist = '';
	let served: Served;
	const get = (path: string, options?: Parameters<typeof exchange>[2]) =>
		exchange(served.address, path, options);

	before(async () => {
		dist = mkdtempSync(join(tmpdir(), 'serve-'));
		const write = (file: string, text: string) => {
			mkdirSync(join(dist, file, '..'), { recursive: true });
			writeFileSync(join(dist, file), text);
		};
		write('index.html', HOME);
		write('zoeken/index.html', 'zoeken');
		write('zoeken/index.md', '# Zoeken');
		write('404.html', 'Deze pagina is er niet');
		write('assets/a.woff2', 'font');
		write('sw.js', '');
		write('_headers', printHeadersFile(headerRules('/x/', [], 'assets', [])));
		served = await serve({ dist, port: 0 });
	});
	after(async () => {
		await served.stop();
		rmSync(dist, { recursive: true, force: true });
	});

	it('stands under the base path the site was built for', async () => {
		assert.match(served.address, /^http:\/\/127\.0\.0\.1:\d+\/x\/$/);
		assert.equal((await get('/x/')).status, 200);
		assert.equal((await get('/')).status, 404);
	});

	it('sends the headers that dist/_headers gives', async () => {
		const { headers } = await get('/x/');
		assert.match(String(headers['content-security-policy']), /^default-src 'none';.*frame-ancestors 'none'/);
		assert.equal(headers['content-type'], 'text/html; charset=utf-8');
		assert.equal(headers['cache-control'], 'no-cache');
		assert.equal((await get('/x/sw.js')).headers['cache-control'], 'no-cache');
		assert.match(String((await get('/x/assets/a.woff2')).headers['cache-control']), /immutable/);
		assert.equal((await get('/x/zoeken/index.md')).headers['content-type'], 'text/markdown; charset=utf-8');
	});

	it('packs text as the browser can open it, and leaves what is packed already', async () => {
		const ask = (encoding: string) => get('/x/', { headers: { 'Accept-Encoding': encoding } });
		const [br, gz, plain] = [await ask('gzip, deflate, br'), await ask('gzip'), await ask('br;q=0')];
		assert.equal(br.headers['content-encoding'], 'br');
		assert.equal(brotliDecompressSync(br.body).toString(), HOME);
		assert.equal(gz.headers['content-encoding'], 'gzip');
		assert.equal(gunzipSync(gz.body).toString(), HOME);
		assert.equal(plain.headers['content-encoding'], undefined);
		assert.equal(plain.body.toString(), HOME);
		assert.equal(br.headers.vary, 'Accept-Encoding');
		const font = await get('/x/assets/a.woff2', { headers: { 'Accept-Encoding': 'br' } });
		assert.equal(font.headers['content-encoding'], undefined);
	});

	it('answers that nothing changed, until something did', async () => {
		const tag = String((await get('/x/zoeken/')).headers.etag);
		const again = await get('/x/zoeken/', { headers: { 'If-None-Match': `"other", W/${tag}` } });
		assert.equal(again.status, 304);
		assert.equal(again.body.length, 0);
		assert.match(String(again.headers['content-security-policy']), /default-src/);
		writeFileSync(join(dist, 'zoeken/index.html'), 'zoeken, nieuw');
		const changed = await get('/x/zoeken/', { headers: { 'If-None-Match': tag } });
		assert.equal(changed.body.toString(), 'zoeken, nieuw');
	});

	it('sends the head alone when that is asked', async () => {
		const { status, headers, body } = await get('/x/', { method: 'HEAD' });
		assert.deepEqual([status, headers['content-length'], body.length], [200, String(HOME.length), 0]);
	});

	it('redirects a folder without its slash, query and all, and stays on its own origin', async () => {
		const { status, headers } = await get('/x/zoeken?q=dienst');
		assert.deepEqual([status, headers.location], [301, '/x/zoeken/?q=dienst']);
		assert.equal((await get('//elders.nl/')).status, 404);
	});

	it('shows the site’s own page for what is not there, with the status that says so', async () => {
		for (const path of ['/x/nee', '/x/nee/', '/x/_headers', '/x/..%2f..%2fetc%2fpasswd', '/x/%ff']) {
			const { status, body, headers } = await get(path);
			assert.deepEqual([status, body.toString()], [404, 'Deze pagina is er niet'], path);
			assert.equal(headers.etag, undefined);
		}
		assert.equal((await get('/x/../../../etc/passwd')).status, 404);
	});

	it('lets nobody keep that a file is not there, where files may be kept for a year', async () => {
		const { status, headers } = await get('/x/assets/nee.js');
		assert.deepEqual([status, headers['cache-control']], [404, 'no-cache']);
	});

	it('does nothing but give', async () => {
		const { status, headers } = await get('/x/', { method: 'POST' });
		assert.deepEqual([status, headers.allow], [405, 'GET, HEAD']);
	});

	it('takes the next port when one is in use, and says where it is', async () => {
		const next = await serve({ dist, port: served.port });
		assert.notEqual(next.port, served.port);
		assert.equal((await exchange(next.address, '/x/')).status, 200);
		await next.stop();
		await assert.rejects(exchange(next.address, '/x/'), /ECONNREFUSED/);
	});

	it('says what to do when there is no built site', async () => {
		await assert.rejects(
			serve({ dist: join(dist, 'nee') }),
			/holds no built site\. To build it: npm run build/,
		);
	});
});
