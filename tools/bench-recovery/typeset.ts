/**
 * `npm run bench:recovery:set -- OUT PROSE… [--from 1] [--count 10] [--pages 4]`: sets reports from
 * seeds, and writes the raw lines and the truth of their pages for `bench:recovery`. PROSE are texts, one
 * paragraph a line, `nl-….txt`: their language before the first hyphen. They behave like print where a
 * browser's setting does not. Even seeds are for building with, odd ones for measuring.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Chance } from '../bench-import/generate/chance.ts';
import { Content, type Matter } from './typeset/content.ts';
import { Page } from './typeset/page.ts';
import { chooseSetting } from './typeset/setting.ts';

const { values, positionals } = parseArgs({
	options: { from: { type: 'string' }, count: { type: 'string' }, pages: { type: 'string' } },
	allowPositionals: true,
});
const [out, ...files] = positionals;
if (!out || files.length === 0) {
	console.error('Usage: npm run bench:recovery:set -- OUT PROSE… [--from 1] [--count 10] [--pages 4]');
	process.exit(2);
}
const from = Number(values.from ?? 1);
for (let seed = from; seed < from + Number(values.count ?? 10); seed++) {
	const chance = new Chance(seed);
	const file = chance.of(files);
	const lang = basename(file).split('-')[0] as string;
	const prose = readFileSync(file, 'utf8').split('\n').filter(Boolean);
	const setting = chooseSetting(chance);
	const content = new Content(prose, chance, setting);
	const doc = `${seed % 2 === 0 ? 'dev' : 'held'}-${String(seed).padStart(3, '0')}`;
	const title = content.phrase(2, 5);
	const folio = chance.whole(3, 90);
	const over: Matter[] = [];
	for (let i = 0; i < Number(values.pages ?? 4); i++) {
		const page = new Page(setting, content, chance, over).set(folio + i, title);
		const folder = join(out, `${doc}-${i + 1}`);
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, 'page.txt'), `${page.lines.join('\n')}\n`);
		const { cells, blocks, calls, foreign } = page;
		const truth = {
			split: foreign ? 'foreign' : 'set',
			...{ doc, lang, ncols: foreign ? 1 : setting.columns, foreign, lines: cells, blocks, calls },
		};
		writeFileSync(join(folder, 'truth.json'), JSON.stringify(truth));
		writeFileSync(join(folder, 'meta.json'), JSON.stringify(setting));
	}
}
