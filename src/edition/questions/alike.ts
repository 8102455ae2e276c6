/** Questions that one answer answers: of one kind, asked for one reason, with the same answers to choose. */
import type { Question } from '#edition/questions/question.ts';

/** What tells where an entry holds, and not what it says. */
const PLACES = new Set(['page', 'file', 'line', 'column']);

/** The others of `open` that are asked as `question` is. */
export function alike(question: Question, open: readonly Question[]): readonly Question[] {
	const kind = kindOf(question);
	return open.filter((other) => other.id !== question.id && kindOf(other) === kind);
}

function kindOf({ under, diagnostic, candidates }: Question): string {
	const answers = candidates.map(({ sign, says, entries }) => [
		sign,
		says,
		entries.map((entry) => Object.entries(entry).filter(([key]) => !PLACES.has(key))),
	]);
	// Words of the page and numbers are of the place, not of the kind.
	const reason = diagnostic.reason
		.replace(/“[^”]*”(?:, “[^”]*”)*(?: and \d+ more rows)?/gu, '“”')
		.replace(/\d+/gu, '0');
	return JSON.stringify([under, diagnostic.code, reason, answers]).replace(/\[\d+,"…"\]/gu, '[]');
}
