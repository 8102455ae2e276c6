/**
 * `npm run --silent read-page -- [--language nl] FILE…`: reads pages and prints one JSON object a line.
 *
 * Columns are 0-based here, `null` for what is set across the page. Exit code 0 when every file was read, 10 when any has
 * an error; one bad file never stops the others.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { decodePage } from '#reconstruct/stages/decode.ts';
import { type PageReport, pageReport } from './read-page/report.ts';

const USAGE = 'npm run --silent read-page -- [--language nl|en|de|fr] FILE…';

function failed(file: string, diagnostics: readonly Diagnostic[]): PageReport {
	return { file, columns: 0, lines: [], blocks: [], calls: [], diagnostics };
}

/** A file that cannot be opened, in the editor's words. */
function unreadable(error: unknown): Diagnostic {
	const code = (error as NodeJS.ErrnoException).code;
	const why =
		code === 'ENOENT'
			? 'there is no such file'
			: code === 'EISDIR'
				? 'it is a folder'
				: code === 'EACCES'
					? 'it may not be opened'
					: String(code ?? error);
	return {
		code: 'seed/unreadable',
		severity: 'error',
		reason: `This file cannot be read: ${why}.`,
		act: ['Give the path of a page file.'],
	};
}

function read(file: string, language: string | undefined): PageReport {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(file);
	} catch (error) {
		return failed(file, [unreadable(error)]);
	}
	try {
		const decoded = decodePage(bytes);
		if (decoded.text === undefined) return failed(file, decoded.diagnostics);
		return pageReport(file, decoded.text, decoded.diagnostics, language);
	} catch (error) {
		const reason = `The program failed on this page (${error instanceof Error ? error.message : String(error)}). This is a fault of the program, not of the page.`;
		return failed(file, [
			{ code: 'reconstruct/crash', severity: 'error', reason, act: ['Report it with the page file.'] },
		]);
	}
}

function main(): number {
	let values: { language?: string | undefined };
	let files: string[];
	try {
		const parsed = parseArgs({ options: { language: { type: 'string' } }, allowPositionals: true });
		({ values, positionals: files } = parsed);
	} catch (error) {
		console.error(`${(error as Error).message}\nUsage: ${USAGE}`);
		return 2;
	}
	if (files.length === 0) {
		console.error(`Give one or more page files.\nUsage: ${USAGE}`);
		return 2;
	}
	let code = 0;
	for (const file of files) {
		const report = read(file, values.language);
		if (report.diagnostics.some(({ severity }) => severity === 'error')) code = 10;
		console.log(JSON.stringify(report));
	}
	return code;
}

process.exitCode = main();
