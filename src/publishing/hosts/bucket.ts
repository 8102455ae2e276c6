import { REVALIDATE } from '#publishing/headers.ts';
import { everywhere, type Hosted, keptUnasked, sentOn } from './host.ts';

/** What to set for a storage bucket behind a CDN: notes, with commands for S3 to go by. */
export function bucket(site: Hosted): string {
	const { base, name } = site;
	const kept = keptUnasked(site);
	const target = `s3://${name}${base}`;
	const folders = kept.map(({ pattern }) => pattern.slice(base.length));
	const only = folders.map((pattern) => `--include '${pattern}'`).join(' ');
	const without = folders.map((pattern) => `--exclude '${pattern}'`).join(' ');
	const old = sentOn(site).map(([from, to]) => `     ${from} → ${to}`);
	const headers = Object.entries(everywhere(site)).map(([header, value]) => `  ${header}: ${value}`);
	return `Leeseditie in a bucket behind a CDN

1. Upload, in this order, so that no reader finds a page before what it needs, and no browser hears of a version before it is there:

   aws s3 sync dist ${target} --exclude '*' ${only} --cache-control '${kept[0]?.value}'
   aws s3 sync dist ${target} --exclude '_headers' --exclude '_redirects' --exclude '.*' --exclude 'sw.js' --exclude 'precache.json' ${without} --cache-control '${REVALIDATE}'
   aws s3 cp dist/precache.json ${target}precache.json --cache-control '${REVALIDATE}'
   aws s3 cp dist/sw.js ${target}sw.js --cache-control '${REVALIDATE}'

   What is no longer in dist/ may be removed a day later: the two sync commands again, with --delete.

2. Content types that the upload may not know:
   .epub: application/epub+zip     .md: text/markdown; charset=utf-8     .jsonld: application/ld+json     .webmanifest: application/manifest+json     .woff2: font/woff2

3. On the CDN:
   - the index document of every folder is index.html: a request for ${base}zoeken/ gives zoeken/index.html,
     and ${base}zoeken redirects to ${base}zoeken/ (on CloudFront: a function on viewer requests);
   - the error document is ${base}404.html, with status 404, not 200;
   - compression (brotli, gzip) is on; HTTPS is on, and HTTP redirects to it;
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
