/** `npm run reconstruct [-- --check]`: makes content/ from seeds/, or says why not. */
import { resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import type { Paint } from '#diagnostics/print.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import { keptReadings } from './reconstruct/kept-readings.ts';
import { progressOn } from './reconstruct/progress.ts';
import { byEngine } from './reconstruct/read-pages.ts';
import { reconstruct } from './reconstruct/run.ts';

const HELP = `npm run reconstruct [-- OPTIONS]

Makes the Markdown and the account under content/editions/ from the pages and decisions under seeds/.
Nothing is written while there is an error, or something undecided that no reading is safe for. What loses
nothing until it is decided is written and stays asked: a table whose cells are not certain as its print
with its words, a note that nothing calls as small print, a glyph without a letter as �.

  --check        compare only: print the difference and exit 1 where content/ is not what the seeds give
  --anew         read every page, also those that were read before and have not changed
  --json         print what is wrong as JSON, one diagnostic a line
  --unpublished  the edition was never published, so its addresses may change
  --root DIR     the folder that holds seeds/ and content/ (default: here)
`;

const COLOURS = { error: 'red', review: 'yellow', note: 'cyan', mark: 'bold' } as const;
const paint: Paint = (text, as) => styleText(COLOURS[as], text, { stream: process.stdout });

try {
	const { values } = parseArgs({
		options: {
			check: { type: 'boolean', default: false },
			anew: { type: 'boolean', default: false },
			json: { type: 'boolean', default: false },
			unpublished: { type: 'boolean', default: false },
			root: { type: 'string', default: '.' },
			help: { type: 'boolean', default: false },
		},
	});
	if (values.help) process.stdout.write(HELP);
	else {
		const engine = byEngine(readPage, progressOn(process.stderr));
		const read = values.check || values.anew ? engine : keptReadings(engine);
		const { output, code } = await reconstruct({ ...values, root: resolve(values.root), paint }, read);
		process.stdout.write(output);
		process.exitCode = code;
	}
} catch (error) {
	const wrong = error instanceof Error ? error.message : String(error);
	const usage = error instanceof TypeError && 'code' in error;
	process.stderr.write(
		usage
			? `${wrong}\n\n${HELP}`
			: `The program failed: ${wrong}\nNo file of an edition was left half written.\n`,
	);
	process.exitCode = 2;
}
