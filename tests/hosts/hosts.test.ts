/** The builds on nginx and Caddy of Debian, as `npm run hosting` sets them up. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { mediaOf } from '#edition/media.ts';
import { type HeaderRule, headersFor } from '#publishing/headers.ts';
import { parseHeadersFile } from '#publishing/headers-file.ts';
import { parseRedirectsFile, type Redirect, spellings } from '#publishing/redirects-file.ts';
import { builds, changed } from '../support/built.ts';
import { exchange } from '../support/exchange.ts';
import { type HostServer, SERVER_NAMES, startHost } from '../support/host-servers.ts';

/** Every file of a built site for readers, by its path. */
const filesOf = (dist: string): readonly string[] =>
	globSync('**/*', { cwd: dist, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/^[._]/.test(entry.name) && !/\.(?:br|gz)$/.test(entry.name))
		.map(({ parentPath, name }) => join(parentPath, name).slice(join(dist, sep).length).split(sep).join('/'))
		.sort();

const pathOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');
const addressOf = (base: string, file: string) => encodeURI(base + pathOf(file));

for (const name of SERVER_NAMES)
	for (const build of [builds.root, builds.base, changed])
		describe(`${build.dist} on ${name}`, () => {
			const { base } = build;
			let host: HostServer;
			let rules: readonly HeaderRule[];
			let files: readonly string[];
			let old: readonly Redirect[];
			const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
				exchange(host.origin, path, { headers });
			const there = (file: string) => existsSync(join(host.dist, file));

			before(async () => {
				host = await startHost(name, build);
				rules = parseHeadersFile(readFileSync(join(host.dist, '_headers'), 'utf8'));
				const redirects = join(host.dist, '_redirects');
				old = existsSync(redirects) ? parseRedirectsFile(readFileSync(redirects, 'utf8')) : [];
				files = filesOf(host.dist).filter((file) => !old.some(([from]) => from === base + pathOf(file)));
			});
			after(() => host?.stop());

			it('is sent whole, each file with its kind and all its headers', async () => {
				assert.ok(files.length > 60);
				for (const file of files) {
					const path = addressOf(base, file);
					const { status, headers, body } = await ask(path);
					assert.equal(status, 200, path);
					assert.ok(body.equals(readFileSync(join(host.dist, file))), path);
					const { type } = mediaOf(file);
					if (type !== 'application/octet-stream')
						assert.equal(String(headers['content-type']).toLowerCase(), type, path);
					for (const [header, value] of Object.entries(headersFor(path, rules)))
						assert.equal(headers[header.toLowerCase()], value, `${path} ${header}`);
				}
			});

			it('is sent as it was packed, for browsers that say they can open it', async () => {
				const packed = files.filter((file) => there(`${file}.br`));
				assert.ok(packed.length > 40);
				for (const file of packed)
					for (const [accepted, encoding, ending] of [
						['gzip, deflate, br', 'br', '.br'],
						['gzip, deflate', 'gzip', '.gz'],
					] as const) {
						const path = addressOf(base, file);
						const { headers, body } = await ask(path, { 'Accept-Encoding': accepted });
						assert.equal(headers['content-encoding'], encoding, path);
						assert.match(String(headers.vary), /accept-encoding/i, path);
						assert.ok(body.equals(readFileSync(join(host.dist, file + ending))), path);
						assert.equal(headers['cache-control'], headersFor(path, rules)['Cache-Control'], path);
						assert.equal(String(headers['content-type']).toLowerCase(), mediaOf(file).type, path);
					}
			});

			it('is not sent twice to who has it, in the packing they have it in', async () => {
				for (const path of [base, `${base}sw.js`, `${base}pagefind/lexicon.json`])
					for (const packing of ['br', 'gzip', 'identity']) {
						const first = await ask(path, { 'Accept-Encoding': packing });
						const tag = String(first.headers.etag);
						const again = await ask(path, { 'Accept-Encoding': packing, 'If-None-Match': tag });
						assert.deepEqual([again.status, again.body.length], [304, 0], `${path} ${packing}`);
						assert.equal(again.headers['cache-control'], 'no-cache');
					}
			});

			it('has its own page for what is not there, which nobody keeps', async () => {
				const missing = readFileSync(join(host.dist, '404.html'));
				const folders = ['assets/', 'fonts/', 'pagefind/', 'pagefind/index/', 'meenemen/'];
				const files = ['nee', 'nee/', 'nee.md', 'nee.json', 'assets/nee.js', 'pagefind/wasm.nl.0.pagefind'];
				const hidden = ['_headers', '.nojekyll', 'zoeken/%ff'];
				for (const path of [...folders, ...files, ...hidden].map((one) => base + one)) {
					const { status, headers, body } = await ask(path);
					assert.equal(status, 404, path);
					assert.ok(body.equals(missing), path);
					assert.equal(headers['content-type'], 'text/html; charset=utf-8', path);
					assert.equal(headers['cache-control'], 'no-cache', path);
					assert.match(String(headers['content-security-policy']), /frame-ancestors 'none'/, path);
				}
			});

			it('refuses an address that is none', async () => {
				assert.equal((await ask(`${base}nergens/%E0%A4%A`)).status, 400);
			});

			it('sends on to the slash of a folder, with what was asked', async () => {
				const { status, headers } = await ask(`${base}zoeken?q=dienst`);
				assert.ok([301, 308].includes(status), String(status));
				assert.match(String(headers.location), /\/zoeken\/\?q=dienst$/);
				assert.ok(new URL(String(headers.location), host.origin).href.startsWith(host.origin + base));
			});

			it('sends on from old addresses', async () => {
				assert.equal(old.length > 0, build === changed);
				for (const [from, to] of old)
					for (const spelling of spellings(from))
						for (const query of ['', '?q=dienst&x=%26']) {
							const { status, headers } = await ask(encodeURI(spelling) + query);
							const [page = '', id] = encodeURI(to).split('#');
							assert.equal(status, 301, spelling);
							assert.equal(headers.location, `${page}${query}${id === undefined ? '' : `#${id}`}`);
						}
			});
		});
