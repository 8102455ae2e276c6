import { writeFileSync } from 'node:fs';
import { carry } from '#components/one-file/carry.build.ts';
import { toldSite } from '#components/loaders/site.build.ts';
import { messagesIn } from '#i18n/languages.ts';
import { inlineDigest } from '#publishing/digest.ts';
import { filePolicy } from '#publishing/file-policy.ts';
import { fileStyle } from '#styles/file-style.build.ts';
import { oneFile } from '#takealong/one-file/one-file.build.ts';
import { takenEditions } from '#takealong/read.build.ts';
const [root='', dist='', out='', site, only] = process.argv.slice(2);
const told = toldSite(new URL(`file://${root}/`));
const messages = messagesIn(told.language);
for (const edition of takenEditions(root, { site: told, messages, ...(site ? { address: (p) => site + p } : {}) })) {
	if (only && edition.slug !== only) continue;
	const t = Date.now();
	const bytes = await oneFile(edition, dist, { base: '/', carry: (e, d) => carry(e, d, { root, language: told.language }), style: (c, t) => fileStyle(root, c, t), policy: (s, st) => filePolicy(s.map(inlineDigest), [inlineDigest(st)]) });
	writeFileSync(`${out}/${edition.slug}.html`, bytes);
	console.log(edition.slug, bytes.length, Date.now() - t, 'ms');
	const text = new TextDecoder().decode(bytes);
	for (const [what, re] of Object.entries({ style: /<style>([\s\S]*?)<\/style>/, begin: /data-block="begin">([^<]*)/, later: /data-block="later">([^<]*)/, main: /<main[\s\S]*<\/main>/ })) console.log('  ', what, re.exec(text)?.[0].length);
}
