/**
 * Invented sentences about a water board that does not exist. A `·` is where a word may be broken at a line's
 * end. The same seed always gives the same words.
 */
import { chance } from '../typeset-page.ts';

const list = (text: string): readonly string[] => text.split('|').map((one) => one.trim());

const SUBJECTS = list(
	`het water·schap | het dage·lijks bestuur | de dijk·graaf | de gemeente Ooster·veen | het gemaal aan de Zwarte Wetering |
	de werk·groep water·kwaliteit | een bewoner van de Hoge·dijk | de toezicht·houder | het meet·net langs de beek |
	de commissie voor het peil·beheer | de aan·nemer | het labora·torium | de veiligheids·regio | een land·bouwer in de polder`,
);
const VERBS = list(
	`onder·zoekt | beschrijft | versterkt | verwacht | bespreekt | beoor·deelt | herziet | regelt | vermeldt | betaalt |
	bewaakt | verbetert | meldt | vervangt`,
);
const OBJECTS = list(
	`de toe·stand van de oevers | een plan voor de komende jaren | het peil in de bovenste vakken | de kosten van het onder·houd |
	de uit·wisseling van meet·gegevens | het herstel van de beek | de sterkte van de kade | een voor·stel van de buren |
	het gebruik van grond·water | een verslag over de voort·gang | de op·vang van regen | het toe·zicht op de uit·voering |
	de door·stroming onder de brug | de proef met riet en wilgen`,
);
const TAILS = list(
	`in het voorjaar | met de provincie | zonder uit·stel | op verzoek van de raad | onder leiding van een voor·zitter |
	langs de hele beek | na over·leg met de bewoners | tot aan de sluis | voor de droge maanden | binnen drie jaar |
	op basis van de metingen | met twintig vrij·willigers`,
);
const OPENINGS = list(
	`In de zomer | Daarna | Ook dit jaar | Volgens de metingen | Met steun van de provincie | Aan het einde van het jaar |
	Tijdens de droogte | Voor het eerst`,
);
const REASONS = list(
	`omdat het peil te laag stond | zodat de polder droog blijft | hoewel de sluis nog dicht was | terwijl het gemaal stil lag |
	als de beek buiten haar oevers treedt | totdat het nieuwe besluit er ligt`,
);

const capital = (text: string): string => `${(text[0] ?? '').toUpperCase()}${text.slice(1)}`;

/** A writer of sentences; each number another one. */
export function writer(seed: number) {
	const next = chance(seed);
	const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? '';
	const sentence = (): string => {
		const reason = next() < 0.3 ? `, ${pick(REASONS)}` : '';
		const rest = `${pick(OBJECTS)} ${pick(TAILS)}${reason}.`;
		return next() < 0.4
			? `${pick(OPENINGS)} ${pick(VERBS)} ${pick(SUBJECTS)} ${rest}`
			: `${capital(pick(SUBJECTS))} ${pick(VERBS)} ${rest}`;
	};
	return {
		/** So many sentences, as one paragraph. */
		sentences: (count: number): string => Array.from({ length: count }, sentence).join(' '),
		/** A paragraph of at least so many words. */
		words: (count: number): string => {
			const told: string[] = [];
			while (told.join(' ').split(' ').length < count) told.push(sentence());
			return told.join(' ');
		},
		/** Two to four words that may head a section. */
		title: (): string => `${capital(pick(OBJECTS))} ${pick(TAILS)}`,
		pick,
		next,
	};
}
