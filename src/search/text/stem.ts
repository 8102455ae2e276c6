/**
 * The stem of a Dutch word, so that *samenwerken* finds *samenwerking*: Martin Porter's algorithm for Dutch
 * from the Snowball project, with its names for the steps. It leaves *-heid*, *-baar*, *-lijk* and *-ig* on
 * the word: without them *overheid* would become *over*, and *behoorlijk* *behoren*; a reader who asks for
 * one would be shown the other.
 */

const vowel = /[aeiouy]/;

/** @param word letters as `lettersOf` gives them: lower case, without accents. */
export function stem(word: string): string {
	if (!/^[a-z]+$/.test(word)) return word;
	// A y that begins a word or follows a vowel, and an i between vowels, are consonants; capitals say so.
	const marked = word
		.replace(/^y/, 'Y')
		.replace(/([aeiouy])y/g, '$1Y')
		.replace(/([aeiouy])i(?=[aeiouy])/g, '$1I');
	const r1 = Math.max(regionAfter(marked, 0), 3);
	const r2 = regionAfter(marked, regionAfter(marked, 0));
	return step4(step3b(step2(step1(marked, r1), r1), r2)).toLowerCase();
}

/**
 * What two forms of a word have in common where the stem alone parts them: *-t*, *-te* and *-ten* of a verb
 * (*benadrukt*, *benadrukken*), the *-s* of *conclusies*, the *-es* of *boxes*, and *criterium* with
 * *criteria*. Only long words: *plan* and *plant* are two.
 */
export function root(word: string): string {
	const one = stem(
		word
			.replace(/ies$/, 'ie')
			.replace(/(?<=x|sh)es$/, '')
			.replace(/(?<=\w\w)um$/, 'a'),
	);
	const bare = /[^aeiouy]t$/.test(one) && one.length > 5 ? one.slice(0, -1) : one;
	return bare === one ? one : step4(bare);
}

/** Where the region begins that follows the first consonant after a vowel, from `from` on. */
function regionAfter(word: string, from: number): number {
	const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
	return found ? from + found.index + 2 : word.length;
}

function endsIn(word: string, ending: string, region: number): boolean {
	return word.endsWith(ending) && word.length - ending.length >= region;
}

function without(word: string, ending: string): string {
	return word.slice(0, word.length - ending.length);
}

function undouble(word: string): string {
	return /(?:kk|dd|tt)$/.test(word) ? word.slice(0, -1) : word;
}

/** *-heden*, plural *-en*, *-ene*, *-s*, *-se*. */
function step1(word: string, r1: number): string {
	if (word.endsWith('heden')) return endsIn(word, 'heden', r1) ? `${without(word, 'heden')}heid` : word;
	for (const ending of ['ene', 'en']) {
		if (!word.endsWith(ending)) continue;
		const rest = without(word, ending);
		const allowed = rest !== '' && !vowel.test(rest.at(-1) ?? '') && !rest.endsWith('gem');
		return endsIn(word, ending, r1) && allowed ? undouble(rest) : word;
	}
	for (const ending of ['se', 's']) {
		if (!word.endsWith(ending)) continue;
		const rest = without(word, ending);
		return endsIn(word, ending, r1) && !/[aeiouyj]$/.test(rest) ? rest : word;
	}
	return word;
}

/** A final *-e*. */
function step2(word: string, r1: number): string {
	const rest = without(word, 'e');
	return endsIn(word, 'e', r1) && !vowel.test(rest.at(-1) ?? 'a') ? undouble(rest) : word;
}

/** *-ing*, *-end*. */
function step3b(word: string, r2: number): string {
	for (const ending of ['end', 'ing']) {
		if (!word.endsWith(ending)) continue;
		if (!endsIn(word, ending, r2)) return word;
		const rest = without(word, ending);
		return endsIn(rest, 'ig', r2) && !rest.endsWith('eig') ? without(rest, 'ig') : undouble(rest);
	}
	return word;
}

/** A doubled vowel before a final consonant: *maan*, *manen*. */
function step4(word: string): string {
	return word.replace(/([^aeiouyI])(aa|ee|oo|uu)([^aeiouyI])$/, (_, before, vowels, after) => {
		return `${before}${vowels[0]}${after}`;
	});
}
