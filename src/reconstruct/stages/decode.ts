/**
 * Bytes of a page file → its text, or the reason why it is not a page. What is only another way to write the
 * same letters is taken: a byte-order mark, UTF-16 that has one, CRLF, a form feed after the last line. What
 * would be lost, changed or guessed on the way is an error: the letters must come through one for one.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { decodeAs } from '#reconstruct/platform.ts';

/** A page's text with `\n` between its lines; absent where there is an error. */
export interface DecodedPage {
	readonly text?: string;
	/** Without `file`: the caller knows its name. */
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Signs that are neither letters nor white space: C0 and C1 controls but tab and line ends, and
 * non-characters.
 */
export const CONTROL: RegExp = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu;

/** Longer than three columns of the smallest type; a file without line ends is not a page. */
const LONGEST_LINE = 4_000;
/** More rows than the tallest printed page holds. */
const MOST_LINES = 1_000;
/** Errors of one kind that are told one by one. */
const MOST_TOLD = 3;

const again = 'Extract the page again as plain text in UTF-8, and put the new file in its place.';

const failed = (code: string, reason: string, more: Partial<Diagnostic> = {}): DecodedPage => ({
	diagnostics: [{ code, severity: 'error', reason, act: [again], ...more }],
});

/** The encoding that the first bytes tell, and how many bytes tell it. */
function byteOrderMark(bytes: Uint8Array): readonly ['utf-8' | 'utf-16le' | 'utf-16be', number] {
	const [a, b, c] = bytes;
	if (a === 0xef && b === 0xbb && c === 0xbf) return ['utf-8', 3];
	if (a === 0xff && b === 0xfe) return ['utf-16le', 2];
	if (a === 0xfe && b === 0xff) return ['utf-16be', 2];
	return ['utf-8', 0];
}

/** Whether every other byte is zero, as in UTF-16 of European text. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
	const sample = bytes.subarray(0, 2_000);
	const zeros = [0, 0];
	sample.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	return sample.length >= 4 && Math.max(even, odd) > sample.length * 0.4 && Math.min(even, odd) === 0;
}

/** 1-based line and position (in UTF-16 units) of the first byte that is not UTF-8. */
function firstBadByte(bytes: Uint8Array): { readonly line: number; readonly position: number } {
	let good = 0;
	let bad = bytes.length;
	const decodes = (end: number): boolean => {
		// A character cut in two at `end` is no fault: up to three bytes of it may be missing.
		for (let back = 0; back < 4 && back <= end; back += 1) {
			try {
				decodeAs('utf-8', bytes.subarray(0, end - back));
				return true;
			} catch {}
		}
		return false;
	};
	while (bad - good > 1) {
		const middle = (good + bad) >> 1;
		if (decodes(middle)) good = middle;
		else bad = middle;
	}
	let end = bad;
	let text: string | undefined;
	while (text === undefined) {
		end -= 1;
		try {
			text = decodeAs('utf-8', bytes.subarray(0, end));
		} catch {}
	}
	const lines = text.split(/\r\n|\r|\n/);
	return { line: lines.length, position: (lines.at(-1)?.length ?? 0) + 1 };
}

/** More of these than one sign in so many, and of many kinds: no text. */
const ONE_IN = 50;
const KINDS_OF_TEXT = 6;

/** What stands in the lines that no edition can carry. */
function faults(lines: readonly string[]): Diagnostic[] {
	const found: Diagnostic[] = [];
	const tell = (code: string, line: number, at: number, reason: string, act: string) => {
		const text = lines[line - 1] ?? '';
		const marks = [{ start: at, end: at + 1, sign: '^' }];
		found.push({
			code,
			severity: 'error',
			line,
			position: at + 1,
			reason,
			excerpts: [{ line, text, marks }],
			act: [act],
		});
	};
	lines.forEach((text, index) => {
		const line = index + 1;
		if (text.length > LONGEST_LINE) {
			const reason = `This line has ${text.length} characters; the longest line of a printed page has fewer than ${LONGEST_LINE}.`;
			found.push({ code: 'seed/line-too-long', severity: 'error', line, reason, act: [again] });
			return;
		}
		const nul = text.indexOf('\0');
		if (nul >= 0) {
			const reason = 'A NUL character (U+0000) stands here; no text holds one.';
			tell('seed/control-character', line, nul, reason, again);
		}
		const formFeed = text.indexOf('\f');
		if (formFeed >= 0 && /\S/.test(lines.slice(index).join('\n').slice(formFeed))) {
			tell(
				'seed/two-pages',
				line,
				formFeed,
				'A form feed stands here: a second page begins. A page file holds one page.',
				'Put what follows in a page file of its own, and list that under pages in edition.yaml.',
			);
		}
		const lone = text.search(/\p{Surrogate}/u);
		if (lone >= 0) {
			const reason = 'Half a character stands here (a lone surrogate).';
			tell('seed/half-character', line, lone, reason, again);
		}
	});
	const counts = new Map<string, number>();
	return found.filter(({ code }) => {
		counts.set(code, (counts.get(code) ?? 0) + 1);
		return (counts.get(code) ?? 0) <= MOST_TOLD;
	});
}

/** Reads the bytes of one page file. */
export function decodePage(bytes: Uint8Array): DecodedPage {
	if (bytes.length === 0) {
		return failed('seed/empty', 'The file is empty; the text of one printed page is expected.');
	}
	const [encoding, mark] = byteOrderMark(bytes);
	const body = bytes.subarray(mark);
	if (mark === 0 && looksLikeUtf16(bytes)) {
		return failed(
			'seed/not-utf8',
			'The file looks like UTF-16 without a byte-order mark; UTF-8 is expected.',
		);
	}
	let text: string;
	try {
		text = decodeAs(encoding, body);
	} catch {
		const zeros = body.some((byte) => byte === 0);
		if (zeros || encoding !== 'utf-8') {
			return failed(
				'seed/binary',
				'The file is not text; the text of one printed page, in UTF-8, is expected.',
			);
		}
		const place = firstBadByte(body);
		return failed('seed/not-utf8', 'A byte stands here that is not UTF-8.', place);
	}
	const controls = text.match(CONTROL) ?? [];
	if (
		controls.length > 16 &&
		controls.length > text.length / ONE_IN &&
		(new Set(controls).size > KINDS_OF_TEXT || controls.length > text.length / 4)
	) {
		return failed(
			'seed/binary',
			'The file is not text; the text of one printed page, in UTF-8, is expected.',
		);
	}
	const lines = text.split(/\r\n|\r|\n/);
	if (!/\S/.test(text)) {
		return failed('seed/empty', 'The file holds white space only; the text of one printed page is expected.');
	}
	if (lines.length > MOST_LINES) {
		const reason = `The file has ${lines.length} lines; a printed page has fewer than ${MOST_LINES}.`;
		return failed('seed/too-many-lines', reason);
	}
	const diagnostics = faults(lines);
	return diagnostics.length > 0 ? { diagnostics } : { text: lines.join('\n'), diagnostics };
}
