/**
 * What stops the build, as an error that prints as the house prints diagnostics, and without a stack trace.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { printDiagnostics } from '#diagnostics/print.ts';

export function refusal(diagnostics: readonly Diagnostic[]): Error {
	const error = new Error(`\n\n${printDiagnostics(diagnostics)}`);
	error.stack = '';
	return error;
}

/** One error about a file. */
export function refuse(file: string, code: string, reason: string, act: string): Error {
	return refusal([{ code: `site/${code}`, severity: 'error', file, reason, act: [act] }]);
}
