/**
 * Which words are forms of one word, as the word list has it: *uitgewisseld* and *uitwisseling* of
 * *uitwisselen*, *adviezen* of *advies*, *verworven* of *verwerven*. A stem is a guess from the letters; this
 * is what a dictionary says.
 */
import { ofNoun, type WordList } from '#search/dutch/hunspell.build.ts';
import { strongVerbs } from '#search/dutch/strong-verbs.ts';
import { isVerb, type VerbStems, verbStemsOf } from '#search/dutch/verb-stems.build.ts';

/**
 * The names of the words that each form belongs to: a noun by its letters, an adjective as `a:` with them, a
 * verb as `v:` with its stem, another as `o:`.
 */
export type Lexemes = ReadonlyMap<string, ReadonlySet<string>>;

/** Endings that inflect; the others make inhabitants of towns and the like. */
const inflects = (flag: string) => /^[ZYVA]/.test(flag);
/** Before these a participle has no *ge-*, or may have none: *verstrekt*, *voltooid*. */
const inseparable = /^(?:be|ge|her|ont|ver|er|vol|over|onder|mis|weer|door|om|achter|voor|aan)/;
/** What may stand before a strong verb: *ver*werven, *uit*geven, *heruit*geven. */
const prefixes =
	/^(?:aaneen|aan|achter|af|be|bij|binnen|boven|buiten|dicht|door|er|ge|her|in|langs|los|mede|mee|mis|na|neer|om|onder|ont|op|over|rond|samen|tegemoet|tegen|tekort|teleur|terug|thuis|toe|tussen|uiteen|uit|vast|ver|vol|voorbij|voor|voort|vrij|waar|weer|weg)*$/;

/**
 * Nouns that tell of something else than their verb does: who asks for a *richting* does not ask what
 * *richt*, nor for the *toekomst* what is *toegekomen*. Those in common use.
 */
const ownSense = new Set(
	`afdeling belasting houding instelling omgeving regering rekening richting stelling stichting uitkering
	verdieping vereniging verhouding vestiging voorstelling woning zitting
	aanzicht afkomst gezicht herkomst oorsprong toekomst voorname vooruitzicht`.split(/\s+/),
);
/** Letters of the shortest noun in *-heid* that is a form of its adjective: *eenheid* is none of *een*. */
const shortest = 8;

/**
 * Of the shortest noun that is a verb's stem, where the list does not say that it is a noun: *niet* is none
 * of *nieten*.
 */
const shortestStem = 5;

export function lexemesOf(list: WordList): Lexemes {
	const found = new Map<string, Set<string>>();
	const add = (form: string, lexeme: string) => {
		const known = found.get(form);
		if (known) known.add(lexeme);
		else found.set(form, new Set([lexeme]));
	};
	const stems = verbStemsOf(list);
	const verbs = new Map<string, Ending>();
	const nouns = new Set<string>();
	const participles = new Set<string>();
	for (const entry of list.entries) {
		const { base, flags } = entry;
		const adjective = flags.some((flag) => /^A[a-hj-z]$/.test(flag));
		// *-heid* is of an adjective.
		const noun = flags.some((flag) => ofNoun.test(flag));
		const verb = isVerb(entry) ? `v:${stems.ofEntry(entry)}` : undefined;
		if (verb) {
			verbs.set(verb, weakEnding(flags) ?? verbs.get(verb));
			add(base, verb);
		}
		if (adjective) add(base, `a:${base}`);
		if (noun) nouns.add(base);
		if (flags.includes('Ve')) participles.add(base);
		// A noun that is a verb's stem too: *werk*, *werken*.
		if (noun) add(base, base);
		if (!noun && !verb && !adjective) add(base, `o:${base}`);
		for (const [form, flag] of entry.forms) {
			// *eenheid* is made of *een*, and another word.
			const derived = /h(?:eid|eden)$/.test(form) && !base.endsWith('heid');
			const own = flag.startsWith('V') ? verb : flag.startsWith('A') ? `a:${base}` : base;
			add(form, own !== undefined && inflects(flag) && !derived ? own : form);
		}
	}
	for (const form of [...found.keys()]) {
		// *verband* is a noun, and none of *verbannen*.
		for (const one of verbsOf(form, verbs, stems, nouns.has(form) && !participles.has(form))) add(form, one);
		// *de voornaamsten* are listed for themselves, and are *voornaamste* with a letter.
		if (form.endsWith('sten')) for (const one of adjectivesOf(form.slice(0, -1), found)) add(form, one);
		// *intensiever* is listed for itself, and is *intensieve* with a letter.
		if (form.length < shortest || !/ere?$/.test(form)) continue;
		for (const one of adjectivesOf(form.replace(/re?$/, ''), found)) add(form, one);
	}
	for (const { base, forms } of list.entries) {
		for (const single of [base.replace(/a$/, 'um'), base.replace(/es$/, 'is')]) {
			if (single !== base && list.words.has(single)) add(base, single);
		}
		// *besluit* is listed for itself, and is what *besluiten* tells.
		if (base.length >= shortestStem && found.get(base)?.has(`o:${base}`) && verbs.has(`v:${base}`))
			add(base, `v:${base}`);
		const made = madeOf(base, stems);
		if (made === undefined || !(verbs.has(made) || found.get(made.slice(2))?.has(made))) continue;
		// The plural of a noun in *-heid* tells of things: *bijzonderheden* are not what is *bijzonder*.
		const plural = base.endsWith('heid') ? [] : forms.filter(([, flag]) => inflects(flag));
		for (const form of [base, ...plural.map(([one]) => one)]) add(form, made);
	}
	return found;
}

function adjectivesOf(form: string, found: Lexemes): readonly string[] {
	return [...(found.get(form) ?? [])].filter((lexeme) => lexeme.startsWith('a:'));
}

/**
 * What a noun may be made of: *verwerving* of *verwerven*, *toename* of *toenemen*, *rechtmatigheid* of
 * *rechtmatig*.
 */
function madeOf(noun: string, stems: VerbStems): string | undefined {
	if (ownSense.has(noun)) return undefined;
	if (noun.endsWith('ing')) return `v:${stems.ofOpen(noun.slice(0, -3))}`;
	for (const [end, infinitive] of strongNouns) {
		const prefix = noun.slice(0, -end.length);
		if (noun.endsWith(end) && prefixes.test(prefix)) return `v:${stems.ofInfinitive(prefix + infinitive)}`;
	}
	return noun.endsWith('heid') && noun.length >= shortest ? `a:${noun.slice(0, -4)}` : undefined;
}

/**
 * The letter that the participle of a weak verb ends in; none of a strong one. Where its stem ends in it,
 * `stem`.
 */
type Ending = 'd' | 't' | 'stem' | undefined;
type Verbs = ReadonlyMap<string, Ending>;

function weakEnding(flags: readonly string[]): Ending {
	if (flags.includes('Vp')) return 'd';
	if (flags.includes('Vq')) return 't';
	return flags.includes('Va') || flags.includes('Vb') ? 'stem' : undefined;
}

/** The verbs of which `form` may be a participle or a strong past. */
function verbsOf(form: string, verbs: Verbs, stems: VerbStems, noun: boolean): readonly string[] {
	const bare = /[tdn]e$/.test(form) ? form.slice(0, -1) : form;
	const at = bare.startsWith('ge') ? 0 : bare.indexOf('ge', 2);
	const participles = [
		...(at < 0 ? [] : [bare.slice(0, at) + bare.slice(at + 2)]),
		...(inseparable.test(bare) ? [bare] : []),
	];
	return [
		...(noun ? [] : participles.flatMap((one) => weakVerbs(one, verbs))),
		...participles.flatMap((one) => strongVerbsOf(one, 'participle', stems)),
		...strongVerbsOf(form, 'past', stems),
	].filter((one) => verbs.has(one));
}

function weakVerbs(participle: string, verbs: Verbs): readonly string[] {
	const last = participle.at(-1);
	if (last !== 'd' && last !== 't') return [];
	const shorter = `v:${participle.slice(0, -1)}`;
	const whole = `v:${participle}`;
	return [
		...(verbs.get(shorter) === last ? [shorter] : []),
		...(verbs.get(whole) === 'stem' || (last === 't' && verbs.get(whole) === 't') ? [whole] : []),
	];
}

function strongVerbsOf(form: string, kind: 'past' | 'participle', stems: VerbStems): readonly string[] {
	return (strongForms.get(kind + form.slice(-ending)) ?? []).flatMap(({ end, infinitive }) => {
		const prefix = form.slice(0, form.length - end.length);
		return form.endsWith(end) && prefixes.test(prefix)
			? [`v:${stems.ofInfinitive(prefix + infinitive)}`]
			: [];
	});
}

const strongNouns = strongVerbs.flatMap(([infinitive = '', , , , ...nouns]) =>
	nouns.map((noun) => [noun, infinitive] as const),
);

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
