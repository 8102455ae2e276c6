/** A question with the ids of the places any of which may stand first; `–` stands for none. */
export interface BenchQuestion {
	readonly kind: string;
	readonly asked: string;
	readonly expected: readonly string[];
}

/** @param table lines of class, question and ids, parted by tabs; a line that begins with # is a comment. */
export function readQuestions(table: string): readonly BenchQuestion[] {
	return table.split('\n').flatMap((line) => {
		const [kind = '', asked = '', ids = ''] = line.split('\t');
		return line.startsWith('#') || ids === '' ? [] : [{ kind, asked, expected: ids.split('|') }];
	});
}
