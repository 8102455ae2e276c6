/**
 * `npm run compare -- PRINT CONVERSION`: which words of a print somebody's conversion of it lost, invented, altered or
 * moved, by printed page, in letters.
 *
 * Exit code 0 where no letter was lost or invented, 1 where some were, 2 where the two could not be compared.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compare } from '#compare/compare.ts';
import { comparisonAsHtml } from '#compare/report/html.ts';
import type { Subject } from '#compare/report/subject.ts';
import { comparisonAsText } from '#compare/report/text.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { printDiagnostics } from '#diagnostics/print.ts';
import { LANGUAGES, messagesIn } from '#i18n/languages.ts';
import { readConversion } from './compare/conversion.ts';
import { readPrint } from './compare/print.ts';

const HELP = `npm run compare -- PRINT CONVERSION [OPTIONS]

Holds a conversion of a report against its print, word by word: what was lost, what was invented, what was altered,
what stands in another order, by printed page and in letters. Running heads, feet and page numbers are told apart,
and so is what is other in form alone: hyphens at line ends, ligatures, quotation marks, white space, bullets.

  PRINT           an edition: its name under seeds/, or its folder; or one page file (.txt)
  CONVERSION      .html, .md, .epub or .txt
  --html FILE     write the comparison as one HTML file too
  --json          print it as JSON
  --language nl   of the report: ${Object.keys(LANGUAGES).join(' or ')} (default: en)
  --root DIR      the folder that holds seeds/ (default: here)
`;

const OPTIONS = {
	html: { type: 'string' },
	json: { type: 'boolean', default: false },
	language: { type: 'string', default: 'en' },
	root: { type: 'string', default: '.' },
	help: { type: 'boolean', default: false },
} as const;

function refuse(diagnostics: readonly Diagnostic[]): 2 {
	process.stderr.write(printDiagnostics(diagnostics));
	return 2;
}

const usage = (what: string): 2 => {
	process.stderr.write(`${what}\n\n${HELP}`);
	return 2;
};

async function main(): Promise<number> {
	const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
	if (values.help) {
		process.stdout.write(HELP);
		return 0;
	}
	const [print, conversion] = positionals;
	if (print === undefined || conversion === undefined || positionals.length > 2)
		return usage('Two are expected: a print, and a conversion of it.');
	if (!(values.language in LANGUAGES))
		return usage(
			`There are no words in “${values.language}”; ${Object.keys(LANGUAGES).join(' or ')} was expected.`,
		);
	const messages = messagesIn(values.language);
	const theirs = readConversion(conversion);
	if ('refused' in theirs) return refuse(theirs.refused);
	const ours = await readPrint(print, resolve(values.root));
	if ('refused' in ours) return refuse(ours.refused);

	const comparison = compare(ours.pages, theirs.parts);
	const subject: Subject = {
		print: basename(print),
		conversion: basename(conversion),
		open: ours.open,
		...(ours.language === undefined ? {} : { language: ours.language }),
		comparison,
	};
	if (values.html !== undefined) {
		const style = readFileSync(new URL('../src/compare/report/page.css', import.meta.url), 'utf8');
		const { count, language } = messages;
		writeFileSync(
			values.html,
			comparisonAsHtml(subject, { words: messages.comparison, language, style, count }),
		);
	}
	if (values.json) process.stdout.write(`${JSON.stringify(subject)}\n`);
	else process.stdout.write(comparisonAsText(subject, messages.comparison));
	return comparison.sums.lost + comparison.sums.invented === 0 ? 0 : 1;
}

try {
	process.exitCode = await main();
} catch (error) {
	const wrong = error instanceof Error ? error.message : String(error);
	const isUsage = error instanceof TypeError && 'code' in error;
	process.exitCode = isUsage ? usage(wrong) : 2;
	if (!isUsage) process.stderr.write(`The program failed: ${wrong}\nThis is a fault of the program.\n`);
}
