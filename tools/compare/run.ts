/** The command as a function: two files → what it prints, and the files it writes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compare } from '#compare/compare.ts';
import { comparisonAsHtml } from '#compare/report/html.ts';
import type { Subject } from '#compare/report/subject.ts';
import { comparisonAsText } from '#compare/report/text.ts';
import { printDiagnostics } from '#diagnostics/print.ts';
import { LANGUAGES, messagesIn } from '#i18n/languages.ts';
import { readConversion } from './conversion.ts';
import { readPrint } from './print.ts';
import type { Refused } from './refused.ts';

const HELP = `npm run compare -- PRINT CONVERSION [OPTIONS]

Holds a conversion of a report against its print, word by word: what was lost, what was invented, what was altered,
what stands in another order, by printed page and in letters. Running heads, feet and page numbers are told apart,
and so is what is other in form alone: hyphens at line ends, ligatures, quotation marks, white space, bullets.

  PRINT           a PDF; an edition: its name under seeds/, or its folder; or one page file (.txt)
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

/** What the command answers. */
export interface Answer {
	/** For the standard output. */
	readonly output: string;
	/** For the standard error. */
	readonly error: string;
	/** 0 where no letter was lost or invented, 1 where some were, 2 where the two could not be compared. */
	readonly code: 0 | 1 | 2;
}

const misused = (what: string): Answer => ({ output: '', error: `${what}\n\n${HELP}`, code: 2 });
const refuse = ({ refused }: Refused): Answer => ({ output: '', error: printDiagnostics(refused), code: 2 });

type Values = ReturnType<typeof parsed>['values'];

const parsed = (args: readonly string[]) =>
	parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });

export async function runCompare(args: readonly string[]): Promise<Answer> {
	let asked: ReturnType<typeof parsed>;
	try {
		asked = parsed(args);
	} catch (error) {
		return misused((error as Error).message);
	}
	const { values, positionals } = asked;
	const [print, conversion] = positionals;
	if (values.help) return { output: HELP, error: '', code: 0 };
	if (print === undefined || conversion === undefined || positionals.length > 2)
		return misused('Two are expected: a print, and a conversion of it.');
	if (!Object.hasOwn(LANGUAGES, values.language))
		return misused(
			`There are no words in “${values.language}”; ${Object.keys(LANGUAGES).join(' or ')} was expected.`,
		);
	const theirs = readConversion(conversion);
	if ('refused' in theirs) return refuse(theirs);
	const ours = await readPrint(print, resolve(values.root));
	if ('refused' in ours) return refuse(ours);
	const { pages, open, language } = ours;
	return report(values, {
		print: basename(print),
		conversion: basename(conversion),
		open,
		...(language === undefined ? {} : { language }),
		comparison: compare(pages, theirs.parts),
	});
}

function report(values: Values, subject: Subject): Answer {
	const { comparison: words, count, language } = messagesIn(values.language);
	if (values.html !== undefined) {
		const style = readFileSync(new URL('../../src/compare/report/page.css', import.meta.url), 'utf8');
		writeFileSync(values.html, comparisonAsHtml(subject, { words, language, style, count }));
	}
	const { lost, invented } = subject.comparison.sums;
	return {
		output: values.json ? `${JSON.stringify(subject)}\n` : comparisonAsText(subject, words),
		error: '',
		code: lost + invented === 0 ? 0 : 1,
	};
}
