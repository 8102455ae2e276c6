/** The file that is to be imported: whether it is there, and is a PDF at all. */

import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { LIMITS } from './limits.ts';
import { refusalOf } from './refusal-sentences.ts';

/** Where `%PDF` may stand: some programs write a few bytes before it. */
const HEAD = 1024;

/** Why it cannot be imported, by its first bytes; nothing where it may be a PDF. */
export function fileFault(file: string): Diagnostic | undefined {
	const fault = (code: string, reason: string, act: string): Diagnostic => ({
		code,
		severity: 'error',
		file,
		reason,
		act: [act],
	});
	const found = statSync(file, { throwIfNoEntry: false });
	if (found === undefined)
		return fault('import/no-such-file', 'There is no such file.', 'Give the path of a PDF.');
	if (!found.isFile()) return fault('import/no-such-file', 'This is no file.', 'Give the path of a PDF.');
	if (found.size === 0)
		return fault('import/empty', 'This file is empty.', 'Save the PDF again, and import that.');
	if (found.size > LIMITS.bytes)
		return fault(
			'import/too-large',
			`This file has ${found.size.toLocaleString('en')} bytes; ${LIMITS.bytes.toLocaleString('en')} at most are read.`,
			'Part it into several PDFs, each an edition.',
		);
	return headOf(file).includes('%PDF-') ? undefined : refusalOf(file, { why: 'not-a-pdf' });
}

function headOf(file: string): string {
	const bytes = Buffer.alloc(HEAD);
	const open = openSync(file, 'r');
	try {
		return bytes.subarray(0, readSync(open, bytes, 0, HEAD, 0)).toString('latin1');
	} finally {
		closeSync(open);
	}
}

export const digestOf = (file: string): string =>
	createHash('sha256').update(readFileSync(file)).digest('hex');
