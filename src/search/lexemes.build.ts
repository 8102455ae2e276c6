/**
 * Which words are forms of one word, as the word list has it: *uitgewisseld* and *uitwisseling* of *uitwisselen*,
 * *adviezen* of *advies*, *verworven* of *verwerven*. A stem is a guess from the letters; this is what a dictionary says.
 */
import type { Entry, WordList } from '#search/hunspell.build.ts';
import { strongVerbs } from '#search/strong-verbs.ts';

/** The names of the words that each form belongs to: a noun or an adjective by its letters, a verb as `v:` with its stem. */
export type Lexemes = ReadonlyMap<string, ReadonlySet<string>>;

const verb = (flags: readonly string[]) => flags.some((flag) => /^V[3ipqab]$/.test(flag));
/** Endings that inflect; the others make inhabitants of towns and the like. */
const inflects = (flag: string) => /^[ZYVA]/.test(flag);
/** Before these a participle has no *ge-*, or may have none: *verstrekt*, *voltooid*. */
const inseparable = /^(?:be|ge|her|ont|ver|er|vol|over|onder|mis|weer|door|om|achter|voor|aan)/;
/** What may stand before a strong verb: *ver*werven, *uit*geven, *heruit*geven. */
const prefixes =
	/^(?:aaneen|aan|achter|af|be|bij|binnen|boven|buiten|dicht|door|er|ge|her|in|langs|los|mede|mee|mis|na|neer|om|onder|ont|op|over|rond|samen|tegemoet|tegen|tekort|teleur|terug|thuis|toe|tussen|uiteen|uit|vast|ver|vol|voorbij|voor|voort|vrij|waar|weer|weg)*$/;

/** Letters of the shortest noun in *-heid* that is a form of its adjective: *eenheid* is none of *een*. */
const shortest = 8;

/** What the forms of a verb share, from its stem: *leef* is `lef`, as *leven* is without its ending. */
function verbKey(bare: string): string {
	return bare
		.replace(/([^aeiou])\1$/, '$1')
		.replace(/(aa|ee|oo|uu)([^aeiou])$/, (_, vowels: string, last: string) => vowels[0] + last)
		.replace(/v$/, 'f')
		.replace(/z$/, 's');
}

const withoutEn = (infinitive: string) => infinitive.replace(/e?n$/, '');

export function lexemesOf(list: WordList): Lexemes {
	const found = new Map<string, Set<string>>();
	const add = (form: string, lexeme: string) => {
		const known = found.get(form);
		if (known) known.add(lexeme);
		else found.set(form, new Set([lexeme]));
	};
	/** Verbs with the letter their participle ends in; none for a strong one, nor where the stem ends in it. */
	const verbs = new Map<string, 'd' | 't' | 'stem' | undefined>();
	const adjectives = new Set<string>();
	for (const entry of list.entries) {
		const own = verb(entry.flags) ? `v:${verbKey(stemOf(entry))}` : entry.base;
		if (verb(entry.flags)) verbs.set(own, weakEnding(entry.flags) ?? verbs.get(own));
		if (entry.flags.some((flag) => /^A[a-z]$/.test(flag))) adjectives.add(entry.base);
		add(entry.base, own);
		for (const [form, flag] of entry.forms) {
			// *eenheid* is made of *een*, and another word.
			const derived = /h(?:eid|eden)$/.test(form) && !entry.base.endsWith('heid');
			add(form, inflects(flag) && !derived ? own : form);
		}
		// A noun that is a verb's stem too: *werk*, *werken*.
		if (verb(entry.flags) && entry.flags.some((flag) => /^[ZY]/.test(flag))) add(entry.base, entry.base);
	}
	for (const form of [...found.keys()]) {
		for (const one of verbsOf(form, verbs)) add(form, one);
		// *de voornaamsten* are listed for themselves, and are *voornaamste* with a letter.
		if (form.endsWith('sten'))
			for (const one of found.get(form.slice(0, -1)) ?? []) if (adjectives.has(one)) add(form, one);
		// *intensiever* is listed for itself, and is *intensieve* with a letter.
		if (form.length < shortest || !/ere?$/.test(form)) continue;
		for (const one of found.get(form.replace(/re?$/, '')) ?? []) if (adjectives.has(one)) add(form, one);
	}
	for (const { base, forms } of list.entries) {
		for (const single of [base.replace(/a$/, 'um'), base.replace(/es$/, 'is')]) {
			if (single !== base && list.words.has(single)) add(base, single);
		}
		// *verwerving* of *verwerven*, *toename* of *toenemen*.
		const bare = base.replace(/ing$/, '').replace(/name$/, 'neem');
		const derived =
			bare !== base && verbs.has(`v:${verbKey(bare)}`)
				? `v:${verbKey(bare)}`
				: base.endsWith('heid') && base.length >= shortest && adjectives.has(base.slice(0, -4))
					? base.slice(0, -4)
					: undefined;
		if (derived === undefined) continue;
		// The plural of a noun in *-heid* tells of things: *bijzonderheden* are not what is *bijzonder*.
		const plural = base.endsWith('heid') ? [] : forms.filter(([, flag]) => inflects(flag));
		for (const form of [base, ...plural.map(([one]) => one)]) add(form, derived);
	}
	return found;
}

/** The stem that an entry of a verb stands for: some are listed in their third person. */
function stemOf({ base, flags }: Entry): string {
	if (flags.includes('Vi')) return withoutEn(base);
	return flags.includes('Va') || flags.includes('Vb') ? base.replace(/t$/, '') : base;
}

function weakEnding(flags: readonly string[]): 'd' | 't' | 'stem' | undefined {
	if (flags.includes('Vp')) return 'd';
	if (flags.includes('Vq')) return 't';
	return flags.includes('Va') || flags.includes('Vb') ? 'stem' : undefined;
}

type Verbs = ReadonlyMap<string, 'd' | 't' | 'stem' | undefined>;

/** The verbs of which `form` may be a participle or a strong past. */
function verbsOf(form: string, verbs: Verbs): readonly string[] {
	const bare = /[tdn]e$/.test(form) ? form.slice(0, -1) : form;
	const at = bare.startsWith('ge') ? 0 : bare.indexOf('ge', 2);
	const participles = [
		...(at < 0 ? [] : [bare.slice(0, at) + bare.slice(at + 2)]),
		...(inseparable.test(bare) ? [bare] : []),
	];
	return [
		...participles.flatMap((one) => weakVerbs(one, verbs)),
		...participles.flatMap((one) => strongVerbsOf(one, 'participle')),
		...strongVerbsOf(form, 'past'),
	].filter((one) => verbs.has(one));
}

function weakVerbs(participle: string, verbs: Verbs): readonly string[] {
	const last = participle.at(-1);
	if (last !== 'd' && last !== 't') return [];
	const shorter = `v:${verbKey(participle.slice(0, -1))}`;
	const whole = `v:${verbKey(participle)}`;
	return [
		...(verbs.get(shorter) === last ? [shorter] : []),
		...(verbs.get(whole) === 'stem' || (last === 't' && verbs.get(whole) === 't') ? [whole] : []),
	];
}

function strongVerbsOf(form: string, kind: 'past' | 'participle'): readonly string[] {
	return (strongForms.get(kind + form.slice(-ending)) ?? []).flatMap(({ end, infinitive }) =>
		form.endsWith(end) && prefixes.test(form.slice(0, form.length - end.length))
			? [`v:${verbKey(form.slice(0, form.length - end.length) + withoutEn(infinitive))}`]
			: [],
	);
}

/** Letters by which strong forms are looked up: the fewest that one of them has. */
const ending = 2;
const strongForms = new Map<string, { readonly end: string; readonly infinitive: string }[]>();
for (const [infinitive = '', one = '', many = '', participle = ''] of strongVerbs) {
	for (const [kind, end] of [
		['past', one],
		['past', many],
		['participle', participle],
	] as const) {
		const key = kind + end.slice(-ending);
		strongForms.set(key, [...(strongForms.get(key) ?? []), { end, infinitive }]);
	}
}
