import { REVALIDATE } from '#publishing/headers.ts';
import { MEDIA } from '#publishing/media.ts';
import { everywhere, type Hosted, keptUnasked, placeOf, sentOn, withQuery } from './host.ts';

/** Endings that the `mime.types` of nginx does not have. */
const TYPES = ['.jsonld', '.md', '.webmanifest', '.yaml'];

/**
 * The types that are worth compressing; `text/html` is always compressed, and older versions know scripts by
 * another name.
 */
const typesOfText = () => [
	...new Set(
		Object.values(MEDIA)
			.filter(({ text, type }) => text && !type.startsWith('text/html'))
			.map(({ type }) => type.split(';')[0]),
	),
	'application/javascript',
];

/** A whole site for nginx 1.18 or newer, for a file in `conf.d` or `sites-enabled`. */
export function nginx(site: Hosted): string {
	const { base, name, root } = site;
	const kept = keptUnasked(site).map(
		({ pattern, value }) => `\t~^${literally(pattern.replace(/\*$/, ''))} "${value}";`,
	);
	const headers = Object.entries(everywhere(site)).map(
		([header, value]) => `\tadd_header ${header} "${value}" always;`,
	);
	const old = sentOn(site).map(
		([from, to]) => `\tlocation = "${from}" {\n\t\treturn 301 "${withQuery(to, '$is_args$args')}";\n\t}`,
	);
	const types = TYPES.map((ending) => `\t\t${MEDIA[ending]?.type.split(';')[0]} ${ending.slice(1)};`);
	return `# Leeseditie on nginx. Copy dist/ to ${placeOf(site)}, this to /etc/nginx/conf.d/leeseditie.conf, then: nginx -t && nginx -s reload
# Readers' browsers keep a copy for offline reading only over HTTPS: add your certificate (certbot --nginx does it).

map $uri $leeseditie_cache {
	default "${REVALIDATE}";
${kept.join('\n')}
}

server {
	listen 80;
	listen [::]:80;
	server_name ${name};
	root ${root};
	index index.html;
	absolute_redirect off;
	error_page 404 ${base}404.html;

	include mime.types;
	types {
${types.join('\n')}
	}
	charset utf-8;
	charset_types ${typesOfText().join(' ')};

	gzip on;
	gzip_vary on;
	gzip_types ${typesOfText().join(' ')};
	# With the brotli module: brotli on; brotli_types as gzip_types.

	# Here and nowhere deeper: an add_header inside a location would switch all of these off there.
	add_header Cache-Control $leeseditie_cache always;
${headers.join('\n')}

${old.length > 0 ? `	# Old addresses, with the query that is asked. Readers' browsers keep the id behind them.\n${old.join('\n')}\n\n` : ''}	location ${base} {
		try_files $uri $uri/ =404;
	}

	# Not for readers.
	location ~ ^${literally(base)}_(headers|redirects)$ {
		return 404;
	}
	location ~ /\\. {
		return 404;
	}
}
`;
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
