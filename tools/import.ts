/** `npm run import -- report.pdf`: a PDF → the seeds of an edition. */
import { parseArgs, styleText } from 'node:util';
import type { Paint } from '#diagnostics/print.ts';
import { LANGUAGES } from '#layout/language/language.ts';
import { importPdf } from './import/run.ts';
import { progressOn } from './reconstruct/progress.ts';

const HELP = `npm run import -- FILE.pdf [OPTIONS]

Writes the seeds of a new edition from a PDF, or updates them: seeds/<edition>/pages/ and edition.yaml.
Nothing is written where there is an error.

  --edition SLUG   the edition's folder (default: made of the file's name)
  --pages 12-80    only these pages of the PDF, counted from 1
  --language nl    nl, en, de or fr (default: guessed)
  --no-pictures    do not draw pages and figures
  --to DIR         the folder that holds the editions (default: seeds)
`;

const COLOURS = { error: 'red', review: 'yellow', note: 'cyan', mark: 'bold' } as const;
const paint: Paint = (text, as) => styleText(COLOURS[as], text, { stream: process.stdout });

function rangeOf(text: string): readonly [number, number] {
	const [, first, last = first] = /^(\d+)(?:-(\d+))?$/u.exec(text) ?? [];
	if (first === undefined || Number(first) < 1 || Number(last) < Number(first))
		throw new TypeError(`--pages ${text}: pages are expected as 12 or 12-80, counted from 1.`);
	return [Number(first), Number(last)];
}

try {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		allowNegative: true,
		options: {
			edition: { type: 'string' },
			pages: { type: 'string' },
			language: { type: 'string' },
			pictures: { type: 'boolean', default: true },
			to: { type: 'string', default: 'seeds' },
			help: { type: 'boolean', default: false },
		},
	});
	const [file, ...more] = positionals;
	if (values.help) process.stdout.write(HELP);
	else if (file === undefined || more.length > 0) throw new TypeError('Give one PDF.');
	else if (values.language !== undefined && !LANGUAGES.includes(values.language))
		throw new TypeError(`--language ${values.language}: one of ${LANGUAGES.join(', ')} is expected.`);
	else {
		const { output, code } = await importPdf({
			file,
			to: values.to,
			progress: progressOn(process.stderr),
			edition: values.edition,
			language: values.language,
			pages: values.pages === undefined ? undefined : rangeOf(values.pages),
			pictures: values.pictures,
			paint,
		});
		process.stdout.write(output);
		process.exitCode = code;
	}
} catch (error) {
	const wrong = error instanceof Error ? error.message : String(error);
	process.stderr.write(
		error instanceof TypeError
			? `${wrong}\n\n${HELP}`
			: `The program failed: ${wrong}\nNothing under seeds/ was touched.\n`,
	);
	process.exitCode = 2;
}
