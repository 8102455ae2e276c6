/** The file that holds a whole edition: where it is, what it is asked, and what is wrong with it as HTML. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { readQuestions } from '../../tools/bench-search/questions.ts';
import { readSecondCorpus } from '../../tools/bench-search/second.ts';
import { every } from './nightly.ts';

export const oneFileOf = (dist: string, edition: string): string => join(dist, 'meenemen', `${edition}.html`);

/** As a browser opens it, from a disk. */
export const addressOfFile = (file: string): string => pathToFileURL(resolve(file)).href;

/**
 * Questions to the published edition, and to other reports, whose answers here are mostly none.
 * @param many every so many-th of each; all at night.
 */
export async function questionsFor(many: number): Promise<readonly string[]> {
	const folder = 'tools/bench-search/questions';
	const own = readdirSync(folder).flatMap((name) => readQuestions(readFileSync(join(folder, name), 'utf8')));
	const { heldOut } = await readSecondCorpus();
	return [...every(many, own), ...every(many, heldOut)].map(({ asked }) => asked);
}

/** What a parser of HTML complains of, ids that stand twice, and links to places that are not there. */
export function faultsIn(html: string): readonly string[] {
	const ids = new Set<string>();
	const named: string[] = [];
	const faults: string[] = [];
	const { messages } = rehype()
		.data('settings', { emitParseErrors: true })
		.use(
			() => (tree) =>
				visit(tree, 'element', ({ properties: { id, href } }) => {
					if (typeof id === 'string') {
						if (ids.has(id)) faults.push(`id twice: ${id}`);
						ids.add(id);
					}
					const leads = String(href ?? '');
					if (leads.startsWith('#')) named.push(decodeURIComponent(leads.slice(1)));
				}),
		)
		.processSync(html);
	faults.push(...messages.map(String));
	return [...faults, ...named.filter((id) => !ids.has(id)).map((id) => `no #${id}`)];
}
