/**
 * `npm run questions [-- EDITION…]`: what an edition leaves open, asked one after the other; each answer goes
 * into its
 * `edition.yaml` with a reason. Without a terminal, or with `--list`, all of them with the lines to paste.
 */
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs, styleText } from 'node:util';
import type { Paint } from '#diagnostics/print.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import { editionsUnder, remembering } from './questions/open-questions.ts';
import { askQuestions, listQuestions } from './questions/terminal.ts';
import { typedLines } from './questions/typed-lines.ts';
import { progressOn } from './reconstruct/progress.ts';
import { byEngine } from './reconstruct/read-pages.ts';

const HELP = `npm run questions [-- EDITION…] [OPTIONS]

Asks what the pages of an edition leave open, one question after the other. An answer goes into seeds/EDITION/edition.yaml at
once, with its reason; the page is read again. Nothing else of the file changes.

  EDITION      names under seeds/ (default: all)
  --list       only print the questions, with the lines to paste
  --root DIR   the folder that holds seeds/ (default: here)
`;

const COLOURS = { error: 'red', review: 'yellow', note: 'cyan', mark: 'bold' } as const;
const paint: Paint = (text, as) => styleText(COLOURS[as], text, { stream: process.stdout });

async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			list: { type: 'boolean', default: false },
			root: { type: 'string', default: '.' },
			help: { type: 'boolean', default: false },
		},
	});
	if (values.help) {
		process.stdout.write(HELP);
		return;
	}
	const root = resolve(values.root);
	const editions = editionsUnder(root);
	const unknown = positionals.find((name) => !editions.includes(name));
	if (unknown !== undefined || editions.length === 0)
		throw new TypeError(
			`${unknown === undefined ? 'There is no edition' : `There is no edition ${unknown}`} under seeds/.${editions.length > 0 ? ` There are: ${editions.join(', ')}.` : ''}`,
		);
	const lines =
		values.list || !process.stdin.isTTY
			? undefined
			: createInterface({ input: process.stdin, output: process.stdout });
	const ask = lines && typedLines(lines);
	for (const slug of positionals.length > 0 ? positionals : editions) {
		const read = remembering(byEngine(readPage, progressOn(process.stderr)));
		const desk = { root, slug, read };
		const tell = (text: string): void => {
			process.stdout.write(text);
		};
		if (ask === undefined) tell(await listQuestions(desk, paint));
		else await askQuestions(desk, { ask, tell, paint });
	}
	lines?.close();
}

try {
	await main();
} catch (error) {
	const wrong = error instanceof Error ? error.message : String(error);
	const isUsage = error instanceof TypeError;
	process.stderr.write(isUsage ? `${wrong}\n\n${HELP}` : `The program failed: ${wrong}\n`);
	process.exitCode = 2;
}
