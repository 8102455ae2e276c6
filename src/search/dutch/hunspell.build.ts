/**
 * Reads a Hunspell dictionary: which words a language has in all their forms, and which of them may begin or
 * end a compound. For Dutch that is OpenTaal's list; what it knows of compounds (its flags, the linking *s*,
 * plurals that link) is used as it is, so that no list of our own decides how a word is made.
 */
import { lettersOf } from '#search/text/tokens.ts';

/** An entry of the list under one of the prefixes it takes, with the forms that its endings make. */
export interface Entry {
	/** As {@link lettersOf} gives it, prefix included: `uitwissel`. */
	readonly base: string;
	/** The separable prefix that was put before it; mostly empty. */
	readonly prefix: string;
	readonly flags: readonly string[];
	/** Each form with the flag of the ending that made it. */
	readonly forms: readonly (readonly [form: string, flag: string])[];
}

/** The forms a language has, as {@link lettersOf} gives them, by what they may do. */
export interface WordForms {
	/** Every form of every word. */
	readonly words: ReadonlySet<string>;
	/** Forms that something may follow in a compound: `toezichts`, `inlichtingen`. */
	readonly begins: ReadonlySet<string>;
	/** Forms a compound may end with: `rapport`, `diensten`. */
	readonly ends: ReadonlySet<string>;
	/** Nouns, in all their forms: any of them may end a compound, whether or not the list says so. */
	readonly nouns: ReadonlySet<string>;
	/** Places, by OpenTaal's flag for them: no compounds, though *Nederland* ends in *land*. */
	readonly names: ReadonlySet<string>;
}

export interface WordList extends WordForms {
	readonly entries: readonly Entry[];
}

interface Suffix {
	readonly strip: string;
	readonly add: string;
	/** Flags of the form it makes. */
	readonly flags: readonly string[];
	readonly condition: RegExp;
}

/** Compound flags of a dictionary; their names differ from one to the next. */
interface Roles {
	readonly begin: string;
	readonly middle: string;
	readonly end: string;
	readonly bound: string;
	readonly forbidden: string;
}

/** Flags of plurals and diminutives. */
export const ofNoun = /^(?:Y|Z[^m])/;

/** @param aff and @param dic text of the two files; flags of two letters (`FLAG long`). */
export function readHunspell(aff: string, dic: string): WordList {
	const rules = suffixesOf(aff);
	const prefixes = prefixesOf(aff);
	const roles: Roles = {
		begin: named(aff, 'COMPOUNDBEGIN'),
		middle: named(aff, 'COMPOUNDMIDDLE'),
		end: named(aff, 'COMPOUNDEND'),
		bound: named(aff, 'ONLYINCOMPOUND'),
		forbidden: named(aff, 'FORBIDDENWORD'),
	};
	const words = new Set<string>();
	const begins = new Set<string>();
	const ends = new Set<string>();
	const nouns = new Set<string>();
	const names = new Set<string>();
	const entries: Entry[] = [];
	const take = (form: string, flags: readonly string[], mayEnd: boolean): string => {
		const letters = plain(form);
		if (letters === '' || form.endsWith('-')) return '';
		if (flags.includes('PN')) names.add(letters);
		if (flags.includes(roles.begin) || flags.includes(roles.middle)) begins.add(letters);
		if (flags.includes(roles.bound)) return '';
		words.add(letters);
		if (mayEnd) ends.add(letters);
		return letters;
	};
	for (const line of dic.split('\n').slice(1)) {
		const [entry = ''] = line.split(/[\t ]/, 1);
		const [word = '', marks = ''] = entry.split('/');
		const flags = pairs(marks);
		if (word === '' || flags.includes(roles.forbidden)) continue;
		const mayEnd = flags.includes(roles.end);
		for (const prefix of ['', ...flags.flatMap((flag) => prefixes.get(flag) ?? [])]) {
			const base = take(prefix + word, flags, mayEnd);
			const forms: [string, string][] = [];
			for (const flag of flags) {
				for (const rule of rules.get(flag) ?? []) {
					if (!rule.condition.test(word)) continue;
					const form = prefix + word.slice(0, word.length - rule.strip.length) + rule.add;
					const letters = take(form, rule.flags, mayEnd);
					if (letters !== '') forms.push([letters, flag]);
					if (letters !== '' && ofNoun.test(flag)) nouns.add(letters);
				}
			}
			if (base !== '' && flags.some((flag) => ofNoun.test(flag))) nouns.add(base);
			if (base !== '') entries.push({ base, prefix: plain(prefix), flags, forms });
		}
	}
	return { words, begins, ends, nouns, names, entries };
}

function suffixesOf(aff: string): ReadonlyMap<string, readonly Suffix[]> {
	const rules = new Map<string, Suffix[]>();
	for (const line of aff.split('\n')) {
		const [kind, flag = '', strip = '', added = '', condition] = line.trim().split(/\s+/);
		if (kind !== 'SFX' || condition === undefined) continue;
		const [add = '', marks = ''] = added.split('/');
		const rule: Suffix = {
			strip: strip === '0' ? '' : strip,
			add: add === '0' ? '' : add,
			flags: pairs(marks),
			condition: new RegExp(`${condition}$`, 'u'),
		};
		rules.set(flag, [...(rules.get(flag) ?? []), rule]);
	}
	return rules;
}

/** Prefixes that make a word of their own, such as *uit*; those with a hyphen only make compounds. */
function prefixesOf(aff: string): ReadonlyMap<string, readonly string[]> {
	const prefixes = new Map<string, readonly string[]>();
	for (const [, flag = '', add = ''] of aff.matchAll(/^PFX +(\S+) +0 +(\p{L}+) +\./gmu)) {
		prefixes.set(flag, [...(prefixes.get(flag) ?? []), add]);
	}
	return prefixes;
}

function named(aff: string, option: string): string {
	return new RegExp(`^${option} +(\\S+)`, 'm').exec(aff)?.[1] ?? '';
}

function pairs(marks: string): readonly string[] {
	return marks.match(/../g) ?? [];
}

/**
 * Most words need no work; the others have an accent, a sign or the letter `ĳ`, which search reads as `ij`.
 */
function plain(form: string): string {
	return /^[a-z]*$/.test(form) ? form : lettersOf(form.normalize('NFKC'));
}
