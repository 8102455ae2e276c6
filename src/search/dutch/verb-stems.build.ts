/**
 * What the forms of a verb share: its stem as it is spelled, so that *weet* (*weten*) and *wet* (*wetten*)
 * stay two verbs.
 */
import type { Entry, WordList } from '#search/dutch/hunspell.build.ts';

const verb = /^V[3ipqab]$/;

export function isVerb({ flags }: Entry): boolean {
	return flags.some((flag) => verb.test(flag));
}

export interface VerbStems {
	/** The stem that an entry of a verb stands for. */
	readonly ofEntry: (entry: Entry) => string;
	/** Of an infinitive: `leef` of *leven*. */
	readonly ofInfinitive: (infinitive: string) => string;
	/** Of what stands before *-en* or *-ing*: `deel` of *del-ing*. */
	readonly ofOpen: (bare: string) => string;
}

export function verbStemsOf(list: WordList): VerbStems {
	const stems = new Set(list.entries.filter((entry) => isVerb(entry) && !isInfinitive(entry)).map(listed));
	const ofOpen = (bare: string): string => {
		const short = closed(bare.replace(/([^aeiou])\1$/, '$1'));
		const open = /(?<![aeou])([aeou])(?=[^aeiou]$)/;
		// A doubled consonant closes the syllable: *wetten*.
		if (closed(bare) !== short || !open.test(short)) return short;
		const long = short.replace(open, '$1$1');
		if (stems.has(long)) return long;
		// What nothing closes is long: *weten*; only of several syllables the last may be a mute *e*: *handelen*.
		const mute = /[aeiou].*[aeiou]/.test(short) && stems.has(short);
		return !mute && list.words.has(long) ? long : short;
	};
	const ofInfinitive = (infinitive: string): string => {
		if (infinitive.endsWith('aan')) return infinitive.slice(0, -2);
		if (/(?<![aeou])(?:ie|oe)n$/.test(infinitive)) return infinitive.slice(0, -1);
		return ofOpen(infinitive.replace(/e?n$/, ''));
	};
	return {
		ofEntry: (entry) => (isInfinitive(entry) ? ofInfinitive(entry.base) : listed(entry)),
		ofInfinitive,
		ofOpen,
	};
}

function isInfinitive({ flags }: Entry): boolean {
	return flags.includes('Vi');
}

/** Some are listed in their third person. */
function listed({ base, flags }: Entry): string {
	return flags.includes('Va') || flags.includes('Vb') ? base.replace(/t$/, '') : base;
}

/** At the end of a syllable *v* is written *f*, and *z* is written *s*. */
function closed(stem: string): string {
	return stem.replace(/v$/, 'f').replace(/z$/, 's');
}
