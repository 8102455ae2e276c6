/**
 * `npm run hosting -- nginx|caddy|bucket [--name voorbeeld.nl] [--root FOLDER] [--dist FOLDER]`: prints what
 * a host needs for the built site.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { baseOf, parseHeadersFile } from '#publishing/headers-file.ts';
import { bucket } from '#publishing/hosts/bucket.ts';
import { caddy } from '#publishing/hosts/caddy.ts';
import { nginx } from '#publishing/hosts/nginx.ts';
import { parseRedirectsFile } from '#publishing/redirects-file.ts';

const hosts = { nginx, caddy, bucket };

try {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			name: { type: 'string', default: 'voorbeeld.nl' },
			root: { type: 'string', default: '/srv/leeseditie' },
			dist: { type: 'string', default: 'dist' },
		},
	});
	const [wanted = ''] = positionals;
	const print = Object.entries(hosts).find(([name]) => name === wanted)?.[1];
	if (!print || positionals.length > 1) {
		const given =
			positionals.length === 0 ? 'No host was named' : `“${positionals.join(' ')}” is not one of the hosts`;
		throw new Error(`${given}; nginx, caddy or bucket was expected. For example: npm run hosting -- nginx`);
	}
	const file = join(values.dist, '_headers');
	if (!existsSync(file)) throw new Error(`${values.dist}/ holds no built site. To build it: npm run build`);
	const rules = parseHeadersFile(readFileSync(file, 'utf8'));
	const old = join(values.dist, '_redirects');
	const redirects = existsSync(old) ? parseRedirectsFile(readFileSync(old, 'utf8')) : [];
	console.log(print({ base: baseOf(rules), rules, redirects, name: values.name, root: values.root }));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
