/**
 * Words that can turn what a sentence says: one of them left out, put in or exchanged makes another quotation
 * of it.
 */
import { fold } from '#sharing/alignment/tokens.ts';

export interface Cue {
	/** `limit`: for whom, how much, whether it must or may be. */
	readonly weight: 'negation' | 'limit' | 'number' | 'name';
	readonly text: string;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const NEGATION = list(
	'niet geen nooit niets niks niemand nergens noch nimmer geenszins evenmin allerminst zonder nauwelijks amper onmogelijk ' +
		'tenzij behalve uitgezonderd ontbreekt ontbreken ontkent ontkennen ontkende ontkenden betwist betwisten weerlegt weerlegd',
);
/** What *on-* denies; *onderzoek* and *onafhankelijk* are none of these. */
const DENIED =
	/^on(?:rechtmatig|wettig|geoorloofd|toelaatbaar|toelaatbare|bevoegd|juist|waar|ware|volledig|voldoende|zorgvuldig|gegrond|terecht|behoorlijk|redelijk|evenredig|nodig|noodzakelijk|wenselijk|gewenst|duidelijk|zeker|bekend|betrouwbaar|betrouwbare|veilig|schuldig|geldig|mogelijk|bewezen|belangrijk|beperkt|opzettelijk)(?:e|er|en|heid|heden)?$/u;
/** Before a hyphen. */
const PREFIX = /^(?:niet|non|anti|pseudo|quasi|ex|oud|semi|half)-/u;
const LIMIT = list(
	'alleen slechts uitsluitend enkel louter mits indien kan kunnen kon konden mag mogen mocht mochten moet moeten moest ' +
		'moesten wil willen wilde zou zouden zal zullen hoeft hoeven dient dienen behoort alle allen alles elk elke ieder iedere ' +
		'iedereen sommige enkele enige meeste veel vele weinig meer minder meest minst beide geheel gehele volledig volledige deels ' +
		'gedeeltelijk vooral voornamelijk soms vaak altijd zelden mogelijk misschien wellicht waarschijnlijk vermoedelijk bijna ' +
		'vrijwel ongeveer hoogstens minstens hoogste minste hooguit maximaal minimaal circa nagenoeg grotendeels doorgaans meestal ' +
		'gewoonlijk bepaalde zogenaamde vermeende maar echter doch hoewel',
);
/** Limits of more than one word. */
const PHRASES =
	/(?<![\p{L}\p{M}])(?:in de regel|in beginsel|in principe|(?:in|over) het algemeen|voor zover|op voorwaarde)(?![\p{L}\p{M}])/giu;
const NUMBER =
	/^(?:\p{N}+|één|(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën)?)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)(?:ste)?|(?:der|veer|vijf|zes|zeven|acht|negen)?tien(?:de)?|twee(?:de)?|drie|derde|vier(?:de)?|vijf(?:de)?|zes(?:de)?|zeven(?:de)?|acht(?:ste)?|negen(?:de)?|elf(?:de)?|twaalf(?:de)?|eerste|laatste|.*(?:honderd|duizend|miljoen|miljard)(?:en|ste)?|procent|helft|kwart|dubbele?|tiental(?:len)?)$/u;

/** @param opens whether it begins a sentence: its first capital is no name then. */
export function cuesIn(text: string, opens = false): Cue[] {
	const found: Cue[] = [];
	let begins = opens;
	let name: { text: string; end: number } | undefined;
	for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*|\p{N}+/gu)) {
		if (/[.?!:]["'’”)]*\s+["'‘“(]*$/u.test(text.slice(Math.max(0, index - 6), index))) begins = true;
		const capital = /^\p{Lu}/u.test(word);
		const plain = word.toLowerCase();
		const weight = weightOf(plain);
		if (capital && (!begins || /\p{Lu}.*\p{Lu}/u.test(word)) && weight === undefined) {
			if (name && /^[\s-]*$/u.test(text.slice(name.end, index))) {
				name = {
					text: text.slice(name.end - name.text.length, index + word.length),
					end: index + word.length,
				};
				found.splice(-1, 1, { weight: 'name', text: name.text });
			} else {
				name = { text: word, end: index + word.length };
				found.push({ weight: 'name', text: word });
			}
		} else if (weight) found.push({ weight, text: word });
		begins = false;
	}
	for (const [sign] of text.matchAll(/[%‰€$£]/gu)) found.push({ weight: 'number', text: sign });
	for (const [phrase] of text.matchAll(PHRASES)) found.push({ weight: 'limit', text: phrase });
	const seen = new Set<string>();
	return found.filter(({ text: one }) => !seen.has(fold(one)) && seen.add(fold(one)));
}

function weightOf(word: string): Cue['weight'] | undefined {
	if (NEGATION.has(word) || PREFIX.test(word) || DENIED.test(word)) return 'negation';
	if (NUMBER.test(word)) return 'number';
	return LIMIT.has(word) ? 'limit' : undefined;
}
