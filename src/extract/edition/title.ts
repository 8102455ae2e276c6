/** The title of a report: what the source says, or the largest type of its first page. */
import type { ExtractedPage } from '#extract/page.ts';
import { splitLines } from '#layout/raw-lines.ts';

/** A title, and how it is known: the PDF names it, the largest type is it, or the file has its name. */
export interface Title {
	readonly title: string;
	readonly from: 'pdf' | 'type' | 'file';
}

/** What programs write where no title was given: names of files, and their own. */
const NO_TITLE =
	/^(?:untitled|document\d*|naamloos|unbenannt|sans titre|microsoft|powerpoint|slide|layout|title)\b|\.(?:indd|docx?|qxp|pdf|pptx?|tex|dvi|xlsx?|ps|rtf)\b|^[\w-]*\d{4,}[\w-]*$|_/iu;
const MOST_WORDS = 16;
/** Type this near the largest is of the title too. */
const LARGE = 0.8;

export function titleOf(told: string | undefined, first: ExtractedPage | undefined, file: string): Title {
	if (told !== undefined && told.split(' ').length > 1 && !NO_TITLE.test(told))
		return { title: told, from: 'pdf' };
	const largest = first === undefined ? '' : largestType(first);
	if (largest !== '') return { title: largest, from: 'type' };
	return { title: file, from: 'file' };
}

function largestType({ text, boxes }: ExtractedPage): string {
	const lines = splitLines(text);
	const apart = new Set([
		...(boxes.unseen ?? []).flatMap(({ words }) => words),
		...(boxes.turned ?? []).flatMap(({ words }) => words),
	]);
	const words = boxes.words
		.map(([line, start, end, , , , size], index) => ({
			text: lines[line - 1]?.slice(start, end) ?? '',
			size,
			index,
		}))
		.filter(({ index }) => !apart.has(index));
	const most = Math.max(0, ...words.filter(isWord).map(({ size }) => size));
	// Running text is no title: where there is too much in nearly the largest type, the largest alone may be it.
	const large = [LARGE, 1]
		.map((share) => words.filter(({ size }) => size >= share * most))
		.find((some) => some.filter(isWord).length <= MOST_WORDS);
	if (!large?.some(({ text }) => /\p{L}/u.test(text))) return '';
	// A sign is of the title between words of it: “Beheer & Onderhoud”.
	return large
		.slice(large.findIndex(isWord), large.findLastIndex(isWord) + 1)
		.map(({ text }) => text)
		.join(' ');
}

const isWord = ({ text }: { readonly text: string }): boolean => /[\p{L}\p{N}]/u.test(text);
