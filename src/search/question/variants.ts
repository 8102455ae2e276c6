/**
 * The ways a question can be meant, as it was typed first: words that make one compound or one expansion of an
 * abbreviation together, `art.` for *artikel*, `5-2-2014` for *5 februari 2014*, `p. 41` and `voetnoot 8` for a place. A place answers when it answers
 * one of them.
 */
import { inContext } from '#search/question/in-context.ts';
import { markOf } from '#search/question/marks.ts';
import { noteMarks, notes, numbers, pages } from '#search/question/numbered.ts';
import type { Clause } from '#search/question/question.ts';
import type { Resolved } from '#search/words/resolved.ts';
import { root } from '#search/words/stem.ts';
import type { Vocabulary } from '#search/words/vocabulary.ts';

type Meant = readonly Resolved[];

/** Short for a word the texts may write in full. */
const written: Readonly<Record<string, string>> = {
	art: 'artikel',
	artt: 'artikelen',
	nr: 'nummer',
	hfst: 'hoofdstuk',
	...{ p: 'pagina', pp: 'pagina', pag: 'pagina', blz: 'pagina', bladzijde: 'pagina', bladzijden: 'pagina' },
	...{
		jan: 'januari',
		feb: 'februari',
		febr: 'februari',
		mrt: 'maart',
		apr: 'april',
		jun: 'juni',
		jul: 'juli',
		aug: 'augustus',
	},
	...{ sep: 'september', sept: 'september', okt: 'oktober', nov: 'november', dec: 'december' },
};

/** Words two that are one may have between them. */
const links = ['', 's', 'en', 'e'];
const months = [
	...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
	...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

export const isMonth = (word: string): boolean => months.includes(word);

export function variantsOf(clauses: readonly Clause[], vocabulary: Vocabulary): readonly Meant[] {
	const plain = clauses.map((clause, at) =>
		vocabulary.resolve(clause, at === clauses.length - 1, clauses.length === 1),
	);
	const variants: Meant[] = [plain, ...inContext(plain, vocabulary)];
	const put = (at: number, count: number, ...instead: readonly Resolved[]) =>
		variants.push([...plain.slice(0, at), ...instead, ...plain.slice(at + count)]);
	for (const [at, clause] of clauses.entries()) {
		const next = clauses[at + 1];
		const place = placesOf(clauses.slice(at));
		for (const name of place?.names ?? []) {
			const asked = clauses.slice(at, at + (place?.words ?? 1)).map((one) => one.asked);
			put(at, asked.length, { kind: 'place', clause: word(asked.join(' '), []), place: name });
		}
		const mark = markOf(clauses.slice(at), clauses[at - 1]);
		if (mark) {
			const asked = clauses.slice(at, at + mark.words).map((one) => one.asked);
			put(at, mark.words, { kind: 'place', clause: word(asked.join(' '), []), place: mark.name });
		}
		const date = dateOf(clause);
		if (date) put(at, 1, vocabulary.resolve(date));
		const [, short = '', number = ''] = /^(\p{L}+)(\d*)$/u.exec(clause.parts[0] ?? '') ?? [];
		const full = written[short];
		if (full) {
			const rest = [...(number === '' ? [] : [number]), ...clause.parts.slice(1)];
			put(at, 1, vocabulary.resolve(word(clause.asked, [full, ...rest])));
		}
		if (next && clause.kind === 'word' && next.kind === 'word') {
			const together = clause.letters + next.letters;
			const slip =
				plain.slice(at, at + 2).some((one) => one.kind === 'absent') &&
				!vocabulary.isLookalike(together) &&
				vocabulary.soundingLike(together).length > 0;
			// *aktie programma* where the text has *actieprogramma*.
			if (slip) put(at, 2, vocabulary.resolve(word(`${clause.asked} ${next.asked}`, [together])));
			const joined = links
				.map((link) => clause.letters + link + next.letters)
				.find((one) => !/\d/.test(one) && vocabulary.knows(one));
			if (joined) {
				const meant = vocabulary.resolve(word(`${clause.asked} ${next.asked}`, [joined]));
				// A compound for words asked apart; what is a slip, or only begins alike, is not what was meant.
				if (meant.kind === 'found' && sure(meant)) put(at, 2, lessSure(meant));
			}
		}
	}
	for (const { short, long, also } of vocabulary.morphology.abbreviations) {
		const known = new Set([...long.split(' '), ...also].map(root));
		const run = clauses.map(({ kind, letters, parts }) => {
			const all = kind === 'word' ? [letters] : parts;
			return all.every((one) => known.has(root(one))) || parts.every((one) => known.has(root(one)));
		});
		const first = run.indexOf(true);
		const count = (run.indexOf(false, first) < 0 ? run.length : run.indexOf(false, first)) - first;
		const telling = clauses.slice(first, first + count);
		if (first < 0 || telling.length < 2) continue;
		const asked = telling.map((clause) => clause.asked).join(' ');
		const meant = vocabulary.resolve(word(asked, short.split(' ')));
		if (meant.kind === 'found') put(first, count, asAbbreviation(meant));
	}
	return variants;
}

function word(asked: string, parts: readonly string[]): Clause {
	return { kind: 'word', asked, letters: parts.join(''), parts };
}

/** `5-2-2014` as a text has it: *5 februari 2014*. */
function dateOf({ kind, asked, parts }: Clause): Clause | undefined {
	const written = /^(?:0?(\d{1,2}) 0?(\d{1,2}) (\d{4})|(\d{4}) (\d\d) 0?(\d{1,2}))$/.exec(parts.join(' '));
	const [, day = written?.[6] ?? '', month = written?.[5] ?? '', year = written?.[4] ?? ''] = written ?? [];
	const name = months[Number(month) - 1];
	if (kind !== 'word' || !name) return undefined;
	return { kind: 'phrase', asked, letters: day + name + year, parts: [day, name, year] };
}

/** The places that the first clauses name, any of which may answer: *voetnoot 8*, *voet noot 8*, *noten 8 en 9*, *noot nr. 8*, *noot †*. */
function placesOf(clauses: readonly Clause[]): { names: readonly string[]; words: number } | undefined {
	const all = clauses.map(({ letters }) => letters);
	for (const split of [1, 2]) {
		const [, kind = '', number = ''] = /^(\p{L}+)(\d*)$/u.exec(all.slice(0, split).join('')) ?? [];
		const name = pages.test(kind) ? 'p' : notes.test(kind) ? 'noot' : undefined;
		if (!name) continue;
		const from = number === '' && numbers.test(all[split] ?? '') ? split + 1 : split;
		const end = all.findIndex(
			(letters, at) => at >= from && !(name === 'noot' ? noteMarks : /^\d+$/).test(letters),
		);
		const behind = all.slice(from, end < 0 ? all.length : end);
		const given = number === '' ? behind : [number, ...behind];
		if (given.length > 0) return { names: given.map((one) => `${name} ${one}`), words: from + behind.length };
	}
	return undefined;
}

function sure(meant: Resolved & { kind: 'found' }): boolean {
	return (
		meant.sequences.length > 0 || [...meant.words.values()].some((one) => one === 'exact' || one === 'form')
	);
}

function lessSure(meant: Resolved & { kind: 'found' }): Resolved {
	const words = [...meant.words].filter(([, certainty]) => certainty === 'exact' || certainty === 'form');
	return { ...meant, words: new Map(words.map(([one]) => [one, 'form'])) };
}

function asAbbreviation(meant: Resolved & { kind: 'found' }): Resolved {
	const exact = [...meant.words].filter(([, certainty]) => certainty === 'exact');
	return {
		...meant,
		words: new Map(exact.map(([one]) => [one, 'abbreviation'])),
		sequences: meant.sequences.map((one) => ({ ...one, certainty: 'abbreviation' })),
	};
}
