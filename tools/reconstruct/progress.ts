/** How far a long command is: one line that is rewritten in a terminal, a line now and then in a file. */

/** Fewer pages than this need no word. */
const WORTH_TELLING = 8;
/** In a file, so many lines at most. */
const LINES = 10;

interface Stream {
	readonly isTTY?: boolean;
	write(text: string): unknown;
}

/** Tells on `stream`; `now` is the time in milliseconds. */
export function progressOn(stream: Stream, now: () => number = () => performance.now()) {
	const started = now();
	return (done: number, all: number): void => {
		if (all < WORTH_TELLING) return;
		const text = `${done} of ${all} pages read${done < all ? `, ${left((now() - started) / done, all - done)}` : ''}`;
		if (stream.isTTY) stream.write(`\r\u001b[K${text}${done === all ? '\n' : ''}`);
		else if (done === all || done % Math.ceil(all / LINES) === 0) stream.write(`${text}\n`);
	};
}

function left(milliseconds: number, pages: number): string {
	const seconds = (milliseconds * pages) / 1000;
	return seconds < 90 ? `about ${Math.ceil(seconds)} s left` : `about ${Math.ceil(seconds / 60)} min left`;
}
