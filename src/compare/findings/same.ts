/** Words that both texts have: in which forms they are other, and where a capital is no matter of form. */
import { walk } from '#compare/align/grow.ts';
import type { Pair, Side } from '#compare/align/side.ts';
import { otherCapitals } from '#compare/capitals.ts';
import {
	convertedAt,
	type Outcome,
	type Placed,
	printedAt,
	type Stretch,
} from '#compare/findings/outcome.ts';
import { formsOf } from '#compare/forms.ts';
import { FORMS, type Form, type PrintedWord } from '#compare/model.ts';

export interface OtherForms {
	readonly forms: Readonly<Record<Form, number>>;
	readonly capitals: readonly Placed[];
}

export function otherForms(outcome: Outcome): OtherForms {
	const { texts, aligned } = outcome;
	const forms = Object.fromEntries(FORMS.map((form) => [form, 0])) as Record<Form, number>;
	const capitals: Placed[] = [];
	const { print, conversion, pairs } = aligned.alignment;
	for (const pair of pairs)
		for (const unit of unitsOf(print, conversion, pair)) {
			const ours = printedForms(texts.text.words.slice(unit.print.start, unit.print.end));
			const theirs = texts.conversion.words.slice(unit.conversion.start, unit.conversion.end);
			const [own, other] = [ours.texts, theirs.map(({ text }) => text)];
			const count = otherCapitals(own.join(''), other.join(''));
			for (const form of formsOf(own, other, ours.isMark))
				if (form !== 'capitals' || count === 0) forms[form] += 1;
			if (count > 0)
				capitals.push({
					...convertedAt(outcome, unit.conversion),
					...printedAt(outcome, unit.print),
					kind: 'changed',
					lost: count,
					invented: count,
					moved: 0,
				});
		}
	const bullets = print.keys.filter((key, word) => key === -1 && print.paired[word] === 0).length;
	const glyph = outcome.altered.reduce((sum, { glyphs }) => sum + glyphs, 0);
	return { forms: { ...forms, glyph, bullet: forms.bullet + bullets }, capitals };
}

interface Unit {
	readonly print: Stretch;
	readonly conversion: Stretch;
}

/** Texts of words; a call belongs to the word before it, glued or not. */
function printedForms(words: readonly PrintedWord[]): {
	readonly texts: readonly string[];
	readonly isMark: boolean;
} {
	const texts: string[] = [];
	words.forEach(({ text, mark }, at) => {
		if (mark === 'call' || words[at - 1]?.mark === 'call') texts.push(`${texts.pop() ?? ''}${text}`);
		else texts.push(text);
	});
	return { texts, isMark: words.length > 0 && words.every(({ mark }) => mark !== null) };
}

/** The least stretches of a pair that begin and end between words of both texts. */
function unitsOf(print: Side, conversion: Side, pair: Pair): Unit[] {
	const units: Unit[] = [];
	let [start, other] = [0, 0];
	walk(part(print, pair.print), part(conversion, pair.conversion), [0, 0], 1, (end, otherEnd) => {
		units.push({
			print: { start: pair.print.start + start, end: pair.print.start + end },
			conversion: { start: pair.conversion.start + other, end: pair.conversion.start + otherEnd },
		});
		[start, other] = [end, otherEnd];
	});
	return units;
}

const part = ({ letters, keys }: Side, { start, end }: Stretch): Side => ({
	letters: letters.slice(start, end),
	keys: keys.subarray(start, end),
	paired: new Uint8Array(end - start),
});
