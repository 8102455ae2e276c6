/** Why a file cannot be compared. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';

export interface Refused {
	readonly refused: readonly Diagnostic[];
}

/** @param what the last word of its code. */
export const refused = (what: string, file: string, reason: string, act: string): Refused => ({
	refused: [{ code: `compare/${what}`, severity: 'error', file, reason, act: [act] }],
});

/** A file that cannot be opened, in the editor's words. */
export function unreadable(file: string, error: unknown, expected: string): Refused {
	const code = (error as NodeJS.ErrnoException).code;
	const why =
		code === 'ENOENT'
			? 'There is no such file'
			: code === 'EISDIR'
				? 'This is a folder'
				: code === 'EACCES'
					? 'This file may not be opened'
					: `This file cannot be opened (${String(code ?? error)})`;
	return refused('unreadable', file, `${why}; ${expected} was expected.`, 'Give the path of such a file.');
}
