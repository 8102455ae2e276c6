/**
 * What an editor types, line by line. `question` of `readline` loses a line that comes before it is asked: one
 * typed while a page is read again, or pasted with the one before.
 */
import type { EventEmitter } from 'node:events';

/** What is needed of an interface of `node:readline`. */
interface Lines extends EventEmitter {
	setPrompt(prompt: string): void;
	prompt(): void;
}

/** @returns shows the prompt and gives the next line; `undefined` once no more will come. */
export function typedLines(lines: Lines): (prompt: string) => Promise<string | undefined> {
	const ahead: string[] = [];
	let waiting: ((line: string | undefined) => void) | undefined;
	let isClosed = false;
	const answer = (line: string | undefined): void => {
		waiting?.(line);
		waiting = undefined;
	};
	lines.on('line', (line: string) => {
		if (waiting) answer(line);
		else ahead.push(line);
	});
	lines.on('close', () => {
		isClosed = true;
		answer(undefined);
	});
	return (prompt) => {
		lines.setPrompt(prompt);
		if (!isClosed) lines.prompt();
		const line = ahead.shift();
		if (line !== undefined || isClosed) return Promise.resolve(line);
		return new Promise((resolve) => {
			waiting = resolve;
		});
	};
}
