/**
 * A decision in words for people: what was chosen, what else it could have been, how sure that is, and what
 * spoke for and against it. The alternative never reads the same as the choice. The figures behind it are for
 * specialists and stand apart.
 */
import type { Decision, EvidenceTerm } from '#edition/model.ts';
import { kinds, decisions as say } from '#i18n/messages.ts';
import { ownWords } from '#i18n/own-words.ts';
import { type Column, columnMoves, placedWords } from '#source/column-moves.ts';

export interface DecisionText {
	readonly chosen: string;
	/** Absent where there was nothing else to choose. */
	readonly other?: string;
	/** How far the alternative stayed behind; absent where nothing was weighed. */
	readonly certainty?: string;
	/** The evidence, a sentence for each side; absent where nothing was weighed. */
	readonly evidence?: string;
}

/** The terms of the evidence as a reader knows them. */
const terms: Readonly<Record<EvidenceTerm, string>> = say.terms;

export const termName = (term: EvidenceTerm): string => terms[term];

/** @param columns of the cells of the decision's line, in order, as the account has them. */
export function describeDecision(decision: Decision, columns: readonly Column[]): DecisionText {
	const { subject, rival, margin, evidence, by } = decision;
	const chosen = named(subject, decision.chosen);
	const other = rival === undefined ? undefined : alternative(decision, rival, chosen, columns);
	const weighed = evidence.filter(({ nats }) => nats !== 0).toSorted((one, two) => two.nats - one.nats);
	const names = (found: typeof weighed) => [...new Set(found.map(({ term }) => termName(term)))];
	return {
		chosen: decision.words === undefined ? chosen : `${chosen}: “${ownWords(decision.words)}”`,
		...(other === undefined ? {} : { other }),
		...(by === 'engine' && rival !== undefined && weighed.length > 0
			? { certainty: say.certainty(margin) }
			: {}),
		...(weighed.length > 0
			? {
					evidence: say.evidence(
						names(weighed.filter(({ nats }) => nats > 0)),
						names(weighed.filter(({ nats }) => nats < 0)),
					),
				}
			: {}),
	};
}

function alternative(decision: Decision, rival: string, chosen: string, columns: readonly Column[]): string {
	const { subject } = decision;
	if (subject === 'cut') {
		const words = placedWords(decision, columns);
		const moves = words ? columnMoves(words) : [];
		if (moves.length > 0) return moves.map(say.move).join('; ');
	}
	const other = named(subject, rival);
	if (other !== chosen) return other;
	return subject === 'call' ? say.otherCall(rival) : say.otherPlace;
}

/** @param chosen as the account has it: `heading 3`. */
function blockKind(chosen: string): string {
	const [kind = '', level] = chosen.split(' ');
	return say.block(kinds[kind as keyof typeof kinds] ?? kind, level);
}

/** What was or could be chosen. */
function named(subject: Decision['subject'], text: string): string {
	switch (subject) {
		case 'call':
			return say.call(text);
		case 'block':
			return blockKind(text);
		case 'join': {
			const [before, after] = text.split(' | ');
			return after === undefined ? say.joined(text) : say.apart(before ?? '', after);
		}
		case 'cut':
		case 'letters':
			return ownWords(text);
		case 'folio':
			return text;
	}
}
