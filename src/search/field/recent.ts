/**
 * The questions a reader asked last, the last one first. Kept only where the reader wants it, and only on the
 * device.
 */

/** Questions kept; a list that is longer is no help. */
const most = 8;

/**
 * A list with `question` before the others; a question that only goes on with the first one takes its place.
 */
export function withQuestion(questions: readonly string[], question: string): readonly string[] {
	const asked = question.trim();
	if (asked === '') return questions;
	const same = (one: string) => one.toLowerCase() === asked.toLowerCase();
	return [asked, ...questions.filter((one) => !same(one))].slice(0, most);
}

/** A list without `question`. */
export function withoutQuestion(questions: readonly string[], question: string): readonly string[] {
	return questions.filter((one) => one !== question);
}

/** The list that was written down, or nothing where keeping is off or what is there is no list of ours. */
export function readQuestions(written: string | null): readonly string[] | undefined {
	try {
		const list: unknown = JSON.parse(written ?? 'null');
		if (!Array.isArray(list)) return undefined;
		return list.filter((one) => typeof one === 'string' && one.length <= 500).slice(0, most);
	} catch {
		return undefined;
	}
}
