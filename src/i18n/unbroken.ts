/**
 * What is kept on one line: a number with what it counts or numbers (`p. 41`, `16 juli`, `1 ×`), a law with
 * its year, initials and titles with their name, a spaced dash with the word before it. Typography only: the
 * letters stay as they are, so what is counted, copied and searched does not change. The tables hold all
 * languages an edition can be in; none of their words means something else in another.
 */

/** A stretch of a text; positions count UTF-16 units from 0. */
export interface Unbroken {
	readonly start: number;
	readonly end: number;
}

/** Stand before a number. With a full stop in print: `p. 41`, `nr. 38`. */
const ABBREVIATED =
	'pp?|blz|nrs?|no|art|artt|hfst|hst|par|afb|tab|fig|bijl|jrg|jg|dl|vol|ca|aant|vgl|kap|abb|nos|ch|sec|chap|app|bd|abs|anm|rn|chif|fasc';
const NAMED = [
	'pagina|bladzijde|artikel|alinea|voetnoot|noot|regel|kolom|hoofdstuk|paragraaf|lid|tabel|figuur|afbeelding|bijlage|deel|kaart|grafiek|versie|nummer',
	'page|article|paragraph|footnote|note|line|column|chapter|section|table|figure|appendix|annex|part|version|number',
	'seite|artikel|absatz|fußnote|zeile|spalte|kapitel|abschnitt|tabelle|abbildung|anhang|teil|nummer|paragraph',
	'page|article|alinéa|note|ligne|colonne|chapitre|section|tableau|figure|annexe|partie|numéro',
].join('|');
/** Stand behind a number. */
const MONTHS = [
	'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec',
	'january|february|march|may|june|july|august|october',
	'januar|februar|märz|juni|juli|oktober|dezember',
	'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
].join('|');
const UNITS =
	'×|%|‰|°C?|€|euro|cent|kB|MB|GB|TB|mm|cm|dm|m²|m³|km²?|hectare|ha|kg|mg|kW|MW|GW|kWh|MWh|GWh|TWh|uur|minuut|minuten|seconden?|procent|procentpunt|promille|miljoen|miljard|mld|mln|percent|million|billion|hours?|minutes?|prozent|millionen|milliarden|stunden|pour cent|millions?|milliards?|heures?';
const TITLES = 'dr|drs|mr|ir|ing|prof|dhr|mw|mevr|st|mrs|ms|jr|ds|hr|fr|me|mme';

/** A number as it is printed: `41`, `41·7`, `12,5`, `1.024`, `2014-II`, `b12`, `8–9`. */
const NUMBER = String.raw`\p{L}?\d(?:[\d.,·:/–-]*\d)?\p{Ll}?`;
const EDGE = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;

/**
 * Words that hold together, the blank between them one space; and what a text must have for it, which most
 * texts have not.
 */
interface Way {
	readonly needs: RegExp;
	readonly way: RegExp;
}

const DIGIT = /\d/;
const POINT = /\. ?\p{L}/u;

const WAYS: readonly Way[] = [
	String.raw`${EDGE}(?:${ABBREVIATED})\. ${NUMBER}${END}`,
	`${EDGE}(?:${NAMED}) ${NUMBER}${END}`,
	String.raw`(?:[§€$£№]|§§) \d[\d.,]*${END}`,
	String.raw`${EDGE}\d{1,2}(?:\.|er)? (?:${MONTHS})${END}`,
	String.raw`${EDGE}\d[\d.,]*[½¼¾]? (?:${UNITS})(?![\p{L}\p{N}²³])`,
	String.raw`${EDGE}\d{1,3}(?: \d{3})+${END}`,
	String.raw`${EDGE}(?:${TITLES})\. (?=\p{Lu})[\p{L}-]+`,
].map((way) => ({ needs: way.includes(TITLES) ? POINT : DIGIT, way: new RegExp(way, 'giu') }));

/** Those in which capitals tell. */
const CAPITAL_WAYS: readonly Way[] = [
	// A law or a body with its year: “Wiv 2002”.
	{ needs: DIGIT, way: String.raw`${EDGE}\p{Lu}\p{L}{1,5} (?:1[89]|20)\d\d${END}` },
	{
		needs: POINT,
		way: String.raw`${EDGE}(?:\p{Lu}\. ?)+(?:(?:van|de|den|der|von|du) )*\p{Lu}\p{L}{1,15}${END}`,
	},
	// A dash or an ellipsis begins no line.
	{ needs: /[–—…]/, way: String.raw`(?<!\S)\S{1,16} [–—…](?= |$)` },
].map(({ needs, way }) => ({ needs, way: new RegExp(way, 'gu') }));

/** Longer ones could stick out of a narrow column, so they may break. */
const LONGEST = 22;

/**
 * @returns what is kept on one line, in order and apart; what overlaps is one stretch while that is short
 * enough.
 */
export function unbroken(text: string): readonly Unbroken[] {
	const found = [...WAYS, ...CAPITAL_WAYS]
		.flatMap(({ needs, way }) => (needs.test(text) ? [...text.matchAll(way)] : []))
		.map((match) => ({ start: match.index, end: match.index + match[0].length }))
		.filter(({ start, end }) => end - start <= LONGEST)
		.sort((one, other) => one.start - other.start || other.end - one.end);
	const apart: { start: number; end: number }[] = [];
	for (const stretch of found) {
		const last = apart.at(-1);
		if (!last || stretch.start >= last.end) apart.push({ ...stretch });
		else if (stretch.end - last.start <= LONGEST) last.end = Math.max(last.end, stretch.end);
	}
	return apart;
}
