import { MEDIA } from '#edition/media.ts';
import { REVALIDATE } from '#publishing/headers.ts';
import {
	bare,
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

/** A whole site for nginx 1.18 or newer, for a file in `conf.d` or `sites-enabled`. */
export function nginx(site: Hosted): string {
	const { base, name, root } = site;
	const kept = keptUnasked(site).map(
		({ pattern, value }) => `\t~^${literally(pattern.replace(/\*$/, ''))} "${value}";`,
	);
	const attached = saved(site).map(([address, value]) => `\t${address} "${value}";`);
	const headers = Object.entries(everywhere(site)).map(
		([header, value]) => `\tadd_header ${header} "${value}" always;`,
	);
	const old = sentOn(site).map(
		([from, to]) => `\tlocation = "${from}" {\n\t\treturn 301 "${withQuery(to, '$is_args$args')}";\n\t}`,
	);
	const types = Object.entries(MEDIA).map(([ending, { type }]) => `\t\t${bare(type)} ${ending.slice(1)};`);
	const kinds = kindsByName(site).map(
		([address, type]) => `\tlocation = ${address} {\n\t\ttypes {}\n\t\tdefault_type ${bare(type)};\n\t}`,
	);
	// text/html is always compressed, and nginx warns where it is named.
	const compressed = typesOfText().filter((type) => type !== 'text/html');
	return `# Leeseditie on nginx. Copy dist/ to ${placeOf(site)}, this to /etc/nginx/conf.d/leeseditie.conf, then: nginx -t && nginx -s reload
# Readers' browsers keep a copy for offline reading only over HTTPS: add your certificate (certbot --nginx does it).

map $uri $leeseditie_cache {
	default "${REVALIDATE}";
${kept.join('\n')}
}

# A header without a value is not sent.
map $uri $leeseditie_saved {
	default "";
${attached.join('\n')}
}

server {
	listen 80;
	listen [::]:80;
	server_name ${name};
	root ${root};
	index index.html;
	absolute_redirect off;
	error_page 404 ${base}404.html;
	# A folder without a page.
	error_page 403 =404 ${base}404.html;

	default_type application/octet-stream;
	types {
${types.join('\n')}
	}
	charset utf-8;
	charset_types ${compressed.join(' ')};

	# What stands packed beside a file is sent as it is; the rest is packed on its way. For brotli_static Debian has the
	# package libnginx-mod-http-brotli-static; without it leave that line out, and gzip is sent.
	brotli_static on;
	gzip_static on;
	gzip on;
	gzip_vary on;
	gzip_types ${compressed.join(' ')};

	# Here and nowhere deeper: an add_header inside a location would switch all of these off there.
	add_header Cache-Control $leeseditie_cache always;
	add_header Content-Disposition $leeseditie_saved;
${headers.join('\n')}

${old.length > 0 ? `	# Old addresses, with the query that is asked. Readers' browsers keep the id behind them.\n${old.join('\n')}\n\n` : ''}	location ${base} {
		try_files $uri $uri/ =404;
	}

	# What their ending does not tell of.
${kinds.join('\n')}

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
