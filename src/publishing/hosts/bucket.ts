import { MEDIA } from '#edition/media.ts';
import { REVALIDATE } from '#publishing/headers.ts';
import { everywhere, type Hosted, keptUnasked, kindsByName, saved, sentOn } from './host.ts';

/** What must not go to readers, and what goes last. */
const APART = ['_headers', '_redirects', '.*', 'sw.js', 'precache.json'];

/** What to set for a storage bucket behind a CDN: notes, with commands for S3 to go by. */
export function bucket(site: Hosted): string {
	const { base, name } = site;
	const target = `s3://${name}${base}`;
	const kept = keptUnasked(site);
	const only = options('include', foldersKept(site));
	const without = options('exclude', [...APART, ...foldersKept(site)]);
	const old = sentOn(site).map(([from, to]) => `     ${from} → ${to}`);
	const headers = Object.entries(everywhere(site)).map(([header, value]) => `  ${header}: ${value}`);
	return `Leeseditie in a bucket behind a CDN

1. Upload, in this order, so that no reader finds a page before what it needs, and no browser hears of a version before it is there:

   aws s3 sync dist ${target} --exclude '*' ${only} --exclude '*.br' --exclude '*.gz' --cache-control '${kept[0]?.value}'
   aws s3 sync dist ${target} ${without} --exclude '*.br' --exclude '*.gz' --cache-control '${REVALIDATE}'
${withSaved(site, target).join('')}   # Their kinds, which the upload guesses wrong or not at all.
${withKind(site, target).join('\n')}
   aws s3 cp dist/precache.json ${target}precache.json --cache-control '${REVALIDATE}' --content-type 'application/json; charset=utf-8'
   aws s3 cp dist/sw.js ${target}sw.js --cache-control '${REVALIDATE}' --content-type 'text/javascript; charset=utf-8'

   What is no longer in dist/ may be removed a day later: the two sync commands again, with --delete.

2. Compression: CloudFront and most CDNs compress by themselves (switch it on, brotli and gzip), and then need nothing of this step. For one that
   does not, the build has packed each file: upload index.html.br and index.html.gz beside index.html, and let the CDN ask the bucket for
   the name with .br behind it where a reader's Accept-Encoding has br, and .gz where it has gzip (with Vary: Accept-Encoding).

${packed(site, target).join('\n')}

3. On the CDN:
   - the index document of every folder is index.html: a request for ${base}zoeken/ gives zoeken/index.html,
     and ${base}zoeken redirects to ${base}zoeken/ (on CloudFront: a function on viewer requests);
   - the error document is ${base}404.html, with status 404, not 200, and Cache-Control ${REVALIDATE};
   - HTTPS is on, and HTTP redirects to it;
   - the CDN obeys the Cache-Control of the bucket, above all for sw.js;
   - these headers are added to every answer (on CloudFront: a response headers policy):

${headers.join('\n')}

${
	old.length > 0
		? `   - these old addresses are redirected with status 301, the query (?…) of the request behind the new path (without it the pages that stand there send on by themselves):

${old.join('\n')}

`
		: ''
}   Without step 3's headers the site still works: each page carries its policy. Only framing by other sites is then not forbidden.
`;
}

const options = (name: string, patterns: readonly string[], quote = "'") =>
	patterns.map((pattern) => `--${name} ${quote}${pattern}${quote}`).join(' ');

/** Below the base, as the upload has them. */
const foldersKept = (site: Hosted): readonly string[] =>
	keptUnasked(site).map(({ pattern }) => pattern.slice(site.base.length));

/** A media type, and the files that have it: `*.md`, `feed.xml`. */
type Kind = readonly [type: string, files: readonly string[]];

/**
 * Endings that the upload guesses right, or right enough. The others it guesses wrong, without their charset,
 * or not at all; they have no names that hold a digest.
 */
const GUESSED = /^\.(?:css|html|ico|jpg|js|json|pdf|png|svg|wasm|webp|woff2|xml|zip)$/;

const kindsOf = (endings: readonly string[], site: Hosted): readonly Kind[] => {
	const files: (readonly [type: string, file: string])[] = [
		...endings.map((ending) => [MEDIA[ending]?.type ?? '', `*${ending}`] as const),
		...kindsByName(site).map(([address, type]) => [type, address.slice(site.base.length)] as const),
	];
	const byType = Object.groupBy(files, ([type]) => type);
	return Object.entries(byType).map(([type, of = []]) => [type, of.map(([, file]) => file)]);
};

/** Commands that upload again what needs a kind. */
const withKind = (site: Hosted, target: string): readonly string[] =>
	kindsOf(
		Object.keys(MEDIA).filter((ending) => !GUESSED.test(ending)),
		site,
	).map(
		([type, files]) =>
			`   aws s3 cp dist ${target} --recursive --exclude '*' ${options('include', files)} --content-type '${type}' --cache-control '${REVALIDATE}'`,
	);

/** Commands that upload again what browsers are to save, and not to open in a window of the site. */
const withSaved = (site: Hosted, target: string): readonly string[] =>
	saved(site).map(([address, value]) => {
		const file = address.slice(site.base.length);
		return `   aws s3 cp dist/${file} ${target}${file} --content-disposition '${value}' --cache-control '${REVALIDATE}'\n`;
	});

/** Commands that upload what is packed, each kind with what may be kept unasked apart. */
function packed(site: Hosted, target: string): readonly string[] {
	const kept = keptUnasked(site);
	const endings = Object.keys(MEDIA).filter((ending) => MEDIA[ending]?.text && ending !== '.xml');
	const asked = kindsOf(endings, site).map(
		([type, files]) =>
			`     put ${options('include', files.map(withEnding), '"')} ${options('exclude', foldersKept(site))} --content-type '${type}' --cache-control '${REVALIDATE}'`,
	);
	const unasked = ['.css', '.js', '.json'].map((ending) => {
		const files = foldersKept(site).map((folder) => withEnding(`${folder}${ending}`));
		return `     put ${options('include', files, '"')} --content-type '${MEDIA[ending]?.type}' --cache-control '${kept[0]?.value}'`;
	});
	return [
		'   for packing in br:br gz:gzip; do',
		`     ending=\${packing%:*}`,
		`     put() { aws s3 cp dist ${target} --recursive --exclude '*' --content-encoding \${packing#*:} "$@"; }`,
		...unasked,
		...asked,
		'   done',
	];
}

/** The shell puts `br` or `gz` in. */
const withEnding = (file: string): string => `${file}.$ending`;
