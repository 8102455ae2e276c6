import { REVALIDATE } from '#publishing/headers.ts';
import { MEDIA } from '#publishing/media.ts';
import { everywhere, type Hosted, keptUnasked, placeOf, sentOn, withQuery } from './host.ts';

const OLD = `	# Old addresses, with the query that is asked. Readers' browsers keep the id behind them.
	map {query} {leeseditie_query} {
		~.+ "?$0"
		default ""
	}
`;

/** A whole site for Caddy 2, as a Caddyfile. */
export function caddy(site: Hosted): string {
	const { base, name, root } = site;
	const kept = keptUnasked(site);
	const headers = Object.entries(everywhere(site)).map(([header, value]) => `\t\t${header} "${value}"`);
	const old = sentOn(site).map(
		([from, to]) => `\tredir "${from}" "${withQuery(to, '{leeseditie_query}')}" permanent\n`,
	);
	return `# Leeseditie on Caddy. Copy dist/ to ${placeOf(site)}, this to /etc/caddy/Caddyfile, then: caddy reload --config /etc/caddy/Caddyfile
# Caddy gets and renews the certificate by itself; readers' browsers keep a copy for offline reading only over HTTPS.

${name} {
	root * ${root}
	encode zstd gzip

	@kept path ${kept.map(({ pattern }) => pattern).join(' ')}
	@asked not path ${kept.map(({ pattern }) => pattern).join(' ')}
	header @kept Cache-Control "${kept[0]?.value ?? REVALIDATE}"
	header @asked Cache-Control "${REVALIDATE}"
	header {
${headers.join('\n')}
	}

	@epub path *.epub
	header @epub Content-Type "${MEDIA['.epub']?.type}"
	@markdown path *.md
	header @markdown Content-Type "${MEDIA['.md']?.type}"
	@jsonld path *.jsonld
	header @jsonld Content-Type "${MEDIA['.jsonld']?.type}"
	@manifest path *.webmanifest
	header @manifest Content-Type "${MEDIA['.webmanifest']?.type}"
	@yaml path *.yaml
	header @yaml Content-Type "${MEDIA['.yaml']?.type}"

${old.length > 0 ? `${OLD}${old.join('')}\n` : ''}	file_server {
		hide _headers _redirects .*
	}

	handle_errors {
		@missing expression {err.status_code} == 404
		handle @missing {
			rewrite * ${base}404.html
			file_server
		}
	}
}
`;
}
