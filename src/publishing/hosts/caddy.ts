import { MEDIA } from '#edition/media.ts';
import { REVALIDATE } from '#publishing/headers.ts';
import {
	everywhere,
	type Hosted,
	keptUnasked,
	kindsByName,
	placeOf,
	saved,
	sentOn,
	typesOfText,
	withQuery,
} from './host.ts';

/** Endings whose kind Caddy knows by itself, and those of which every file is named. */
const KNOWN = new Set(['.html', '.jpg', '.png', '.webp', '.xml']);
const ENDINGS = Object.keys(MEDIA).filter((ending) => !KNOWN.has(ending));

const QUERY = `	# What is asked (?…), for addresses that lead on.
	map {query} {leeseditie_query} {
		~.+ "?$0"
		default ""
	}
`;

const OLD = `	# Old addresses. Readers' browsers keep the id behind them.
`;

/** Caddy's own way to the slash of a folder forgets what was asked. Behind old addresses, some of which have a page. */
const FOLDER = `	# A folder without its slash.
	@folder {
		not path */
		file {path}/index.html
	}
	redir @folder {path}/{leeseditie_query} permanent
`;

/** A whole site for Caddy 2, as a Caddyfile. */
export function caddy(site: Hosted): string {
	const { base, name, root } = site;
	const kept = keptUnasked(site);
	const headers = Object.entries(everywhere(site)).map(([header, value]) => `\t\t${header} "${value}"`);
	const old = sentOn(site).map(
		([from, to]) => `\tredir "${from}" "${withQuery(to, '{leeseditie_query}')}" permanent\n`,
	);
	const compressed = typesOfText().map((type) => `\t\t\theader Content-Type ${type}*`);
	const byEnding = ENDINGS.map((ending) => {
		const name = `@${ending.slice(1)}`;
		return `\t${name} path *${ending}\n\theader ${name} Content-Type "${MEDIA[ending]?.type}"`;
	});
	const byName = kindsByName(site).map(([address, type]) => `\theader ${address} Content-Type "${type}"`);
	const attached = saved(site).map(([address, value]) => `\theader ${address} Content-Disposition ${value}`);
	return `# Leeseditie on Caddy. Copy dist/ to ${placeOf(site)}, this to /etc/caddy/Caddyfile, then: caddy reload --config /etc/caddy/Caddyfile
# Caddy gets and renews the certificate by itself; readers' browsers keep a copy for offline reading only over HTTPS.

${name} {
	root * ${root}
	# What does not stand packed beside a file is packed on its way.
	encode gzip {
		match {
${compressed.join('\n')}
		}
	}

	@kept path ${kept.map(({ pattern }) => pattern).join(' ')}
	@asked not path ${kept.map(({ pattern }) => pattern).join(' ')}
	header @kept Cache-Control "${kept[0]?.value ?? REVALIDATE}"
	header @asked Cache-Control "${REVALIDATE}"
	header {
${headers.join('\n')}
	}

${[...byEnding, ...byName, ...attached].join('\n')}

${QUERY}${old.length > 0 ? `${OLD}${old.join('')}` : ''}${FOLDER}
	file_server {
		hide _headers _redirects .*
		precompressed br gzip
	}

	handle_errors {
		@missing expression {err.status_code} == 404
		handle @missing {
			rewrite * ${base}404.html
			header Cache-Control "${REVALIDATE}"
			header Content-Type "${MEDIA['.html']?.type}"
			file_server {
				precompressed br gzip
			}
		}
	}
}
`;
}
