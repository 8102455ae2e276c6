/** What search says, in Dutch. A file of its own, because the browser loads it only when somebody searches. */

const number = new Intl.NumberFormat('nl-NL');
const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

/** In quotation marks, shortened, and kept from turning the sentence round it when its script runs the other way. */
const quoted = (asked: string): string => {
	const letters = [...asked];
	return named((letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : asked).replace(/^"|"$/g, ''));
};

const named = (name: string): string => `“\u2068${name}\u2069”`;

interface SearchedReport {
	readonly title: string;
	readonly author?: string;
	/** Printed pages and ranges of them: `41`, `12–80`. */
	readonly pages: readonly string[];
}

export const searchNl = {
	open: 'Zoeken',
	title: 'Zoeken in de tekst en de voetnoten',
	label: 'Zoek een woord of een zin',
	placeholder: 'Zoek in de tekst en de voetnoten',
	submit: 'Zoek',
	close: 'Sluit',
	results: 'Gevonden plaatsen',
	keys: 'Pijltjes om te kiezen, Enter om te openen, Esc om te sluiten',
	filter: {
		title: 'Toon',
		section: 'Toon een sectie',
		everywhere: 'Alle secties',
		/** Without a count where not all places were read. */
		kind: (kind: 'all' | 'text' | 'notes', count?: number): string => {
			const name = { all: 'Alles', text: 'Tekst', notes: 'Voetnoten' }[kind];
			return count === undefined ? name : `${name} ${number.format(count)}`;
		},
		counted: (title: string, count?: number): string =>
			count === undefined ? title : `${title} (${number.format(count)})`,
	},
	recent: {
		title: 'Uw laatste vragen, alleen op dit apparaat',
		none: 'Uw vragen worden op dit apparaat bewaard. Er is er nog geen.',
		keep: 'Bewaar mijn vragen op dit apparaat',
		impossible: 'Uw browser laat niet toe dat deze site iets bewaart.',
		wipe: 'Wis mijn vragen en bewaar ze niet meer',
		wipeOne: 'Wis',
		wipeThis: (question: string): string => `Wis ${quoted(question)}`,
	},
	asPage: 'Deze vraag als pagina',
	retry: 'Probeer opnieuw',
	all: 'Toon alle plaatsen',
	busy: 'Zoekt…',
	empty: 'Typ een woord, of een zin tussen aanhalingstekens.',
	noWords: 'Deze vraag heeft geen letters of cijfers om op te zoeken.',
	tooLong: (length: number, longest: number): string =>
		`Deze vraag is te lang: ${number.format(length)} tekens. Gebruik er hooguit ${number.format(longest)}.`,
	found: (places: number, notes: number, more: boolean): string => {
		if (more) return `Veel plaatsen gevonden. De eerste ${number.format(places)} staan hieronder.`;
		const many = `${number.format(places)} ${places === 1 ? 'plaats' : 'plaatsen'}`;
		if (notes === 0) return `${many} gevonden.`;
		if (notes === places) return `${many} gevonden, in de voetnoten.`;
		return `${many} gevonden, waarvan ${number.format(notes)} in de voetnoten.`;
	},
	absent: (words: readonly string[]): string =>
		`${list.format(words.map(quoted))} ${words.length === 1 ? 'komt' : 'komen'} niet voor.`,
	/** Only near spellings were found. */
	near: (words: readonly string[]): string =>
		`${list.format(words.map(quoted))} ${words.length === 1 ? 'komt' : 'komen'} zo niet voor. Dit lijkt erop:`,
	/** Only longer words were found. */
	begun: (words: readonly string[]): string =>
		`${list.format(words.map(quoted))} ${words.length === 1 ? 'komt' : 'komen'} zo niet voor. Dit begint ermee:`,
	/** Why a place answers, where the marked words do not show it. */
	why: {
		part: 'deel van een langer woord',
		abbreviation: 'afkorting of voluit',
		apart: 'los of aaneen geschreven',
		begin: 'begin van een langer woord',
		near: 'lijkt op wat u vroeg',
	},
	/** On the page that a result opens. */
	arrival: {
		title: 'Gevonden woorden',
		count: (at: number, all: number): string =>
			all === 1 ? '1 plaats gemarkeerd' : `${number.format(at)} van ${number.format(all)}`,
		previous: 'Vorige',
		next: 'Volgende',
		away: 'Wis markering',
	},
	/** What was searched, so that somebody can quote it: which pages of which reports, and how many words. */
	searched: (reports: readonly SearchedReport[], words: number): string => {
		const places = reports.map(({ title, author, pages }) => {
			const report = named(title) + (author === undefined ? '' : ` (${author})`);
			return pages.length === 0 ? report : `p.\u00A0${list.format(pages)} van ${report}`;
		});
		const where = places.length > 0 ? ` in ${list.format(places)}` : '';
		return `Gezocht${where}, in tekst en voetnoten: ${number.format(words)}\u00A0woorden.`;
	},
	apart: 'Elk van deze woorden komt voor, maar nergens samen in één alinea of voetnoot.',
	inOrder: 'Deze woorden komen voor, maar nergens zo na elkaar.',
	partial: 'Nergens staan al deze woorden samen. Bij elke plaats staat wat er ontbreekt.',
	/** Of one place. */
	without: (words: readonly string[]): string => `zonder ${list.format(words.map(quoted))}`,
	instead: 'Zoek wel op:',
	failed:
		'Zoeken lukt nu niet: de zoekindex is niet goed geladen. Lezen kan gewoon. Binnen een pagina zoekt u met uw browser (Ctrl+F).',
	offline:
		'Zoeken lukt nu niet: u bent offline en de zoekindex is nog niet bewaard. Lezen kan gewoon. Binnen een pagina zoekt u met uw browser (Ctrl+F).',
	withoutScript:
		'Zoeken op deze pagina heeft JavaScript nodig, en dat staat uit. Open het hele hoofdstuk en zoek daarin met uw browser (Ctrl+F, op een Mac Cmd+F):',
	place: {
		page: (folio: string): string => `p. ${folio}`,
		paragraph: (ordinal: string): string => `alinea ${ordinal}`,
		footnote: (label: string): string => `voetnoot ${label}`,
		heading: 'kop',
		caption: 'bijschrift',
		chapterTitle: 'titel van het hoofdstuk',
		table: 'tabel',
		figure: 'woorden in een afbeelding',
		reportTitle: 'titel van het verslag',
	},
};
