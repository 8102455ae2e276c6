/** What *Controleer zelf* says, in Dutch. Loaded when the reader asks for the check. */
import { account } from '#i18n/account.ts';
import { count, decimal } from '#i18n/numbers.ts';

const many = (number: number, one: string, more: string): string =>
	`${count(number)} ${number === 1 ? one : more}`;

/** What the account file holds, as a reader knows it. */
const ENTRIES: Readonly<Record<string, string>> = {
	edition: 'uitgave',
	editionDigest: 'vingerafdruk van edition.yaml',
	readingTextDigest: 'vingerafdruk van de leestekst',
	figures: 'cijfers',
	rawLines: 'ruwe regels',
	characters: 'tekens',
	words: 'woorden',
	byDisposition: 'tekens per plaats in de uitgave',
	paragraphs: 'alinea’s',
	footnotes: 'voetnoten',
	normalizations: 'vormen',
	emendations: 'verbeteringen',
	decisionsByEditor: 'beslissingen van de redactie',
	...account.sum.names,
	pages: 'pagina’s',
	page: 'pagina',
	file: 'bestand',
	folio: 'paginanummer',
	chapter: 'hoofdstuk',
	section: 'sectie',
	digest: 'vingerafdruk',
	language: 'taal',
	columns: 'kolommen',
	column: 'kolom',
	lines: 'regels',
	line: 'regel',
	rows: 'rijen',
	doubt: 'twijfel',
	cells: 'stukken van de regel',
	spans: 'plaatsen in de bron',
	span: 'plaats in de bron',
	start: 'begin',
	end: 'einde',
	disposition: 'plaats in de uitgave',
	blocks: 'blokken',
	block: 'blok',
	id: 'naam',
	kind: 'soort',
	level: 'niveau',
	label: 'nootcijfer',
	labels: 'nootcijfers',
	text: 'tekst',
	source: 'bron',
	apparatus: 'wat anders wordt gelezen',
	class: 'soort',
	rule: 'regel van het programma',
	diplomatic: 'zoals in de bron',
	reading: 'zoals gelezen',
	lemma: 'woord',
	reason: 'reden',
	decisions: 'beslissingen',
	subject: 'onderwerp',
	chosen: 'keuze',
	rival: 'alternatief',
	rivalColumns: 'kolommen van het alternatief',
	margin: 'marge',
	evidence: 'bewijs',
	term: 'naam',
	nats: 'gewicht',
	by: 'door wie',
	undecided: 'niet beslist',
	begins: 'begin',
};

/** A block of the edition by its id. */
function block(id: string): string {
	const [, folio, kind, number] = /^p(.+?)-(?:(citaat|bijschrift)-)?(\d+)$/.exec(id) ?? [];
	if (folio !== undefined && kind === undefined) return `alinea ${folio}·${number}`;
	if (folio !== undefined)
		return `${kind === 'citaat' ? 'uitgelicht citaat' : 'bijschrift'} ${number} van p. ${folio}`;
	const [, page, furniture] = /^p(.+)-(kopregel|folio)/.exec(id) ?? [];
	if (page !== undefined) return `${furniture === 'folio' ? 'paginanummer' : 'kopregel'} van p. ${page}`;
	if (id.startsWith('voetnoot-')) return `voetnoot ${id.slice(9)}`;
	if (id.startsWith('pagina-')) return `het begin van p. ${id.slice(7)}`;
	return id.includes(' ') ? id : `de kop “${id}”`;
}

export const proof = {
	start: 'Controleer zelf',
	again: 'Controleer opnieuw',
	stop: 'Stop',
	copy: 'Kopieer de uitkomst',
	copied: 'Gekopieerd.',
	notCopied: 'Kopiëren lukt niet in deze browser. Selecteer de tekst en kopieer die zelf.',
	starting: 'De controle begint.',
	stopped: 'De controle is gestopt. Er is niets vastgesteld.',
	progress: {
		sources: (done: number, of: number) => `Bestanden ophalen: ${count(done)} van ${count(of)}.`,
		rebuild: (done: number, of: number) =>
			of === 1
				? 'De pagina opnieuw opbouwen uit de bron.'
				: `Pagina’s opnieuw opbouwen uit de bron: ${count(done)} van ${count(of)}.`,
		account: () => 'De verantwoording vergelijken.',
		pages: (done: number, of: number) =>
			`De tekst op de site vergelijken: ${count(done)} van ${many(of, 'pagina', 'pagina’s')}.`,
		markdown: (done: number, of: number) =>
			`De Markdown vergelijken: ${count(done)} van ${many(of, 'bestand', 'bestanden')}.`,
		shown: () => 'De cijfers op deze pagina vergelijken.',
		open: () => 'De tekst in dit venster vergelijken.',
	},
	verdict: {
		same: 'Alles klopt',
		different: (number: number) => `Niet alles klopt: ${many(number, 'verschil', 'verschillen')}`,
		incomplete: 'De controle is niet af',
	},
	same: (characters: number, words: number, pages: number, seconds: number): string =>
		`Uw browser heeft de uitgave in ${decimal(seconds)} seconden opnieuw gemaakt uit ${many(pages, 'bronpagina', 'bronpagina’s')} en naast de site gelegd: alle ${count(characters)} tekens van de bron, alle ${count(words)} woorden van de tekst. Er is geen verschil.`,
	different: (seconds: number): string =>
		`Uw browser heeft de uitgave in ${decimal(seconds)} seconden opnieuw gemaakt en naast de site gelegd. Hieronder staat waar de twee niet gelijk zijn. Welke van beide veranderd is, de bron of de tekst, is hieraan niet te zien: vergelijk de vingerafdrukken met die in het archief van de uitgave.`,
	incomplete:
		'Een deel kon niet worden gecontroleerd. Wat wel gecontroleerd is, klopt; over de rest zegt deze uitkomst niets.',
	nothing: 'Er kon niets worden gecontroleerd.',
	steps: {
		sources: {
			title: 'Bronbestanden',
			same: (number: number) =>
				`${many(number, 'bestand', 'bestanden')} opgehaald; de vingerafdrukken kloppen.`,
			different: 'Een vingerafdruk klopt niet.',
		},
		rebuild: {
			title: 'Opnieuw maken',
			same: (number: number) =>
				`${many(number, 'pagina', 'pagina’s')} opnieuw gelezen en tot een uitgave samengevoegd.`,
			different: 'Uit deze bestanden komt geen uitgave.',
		},
		account: {
			title: 'Verantwoording',
			same: (number: number) =>
				`${count(number)} rijen, stukken, blokken, afwijkingen en beslissingen: gelijk tot op het teken.`,
			different: 'De verantwoording is een andere.',
		},
		pages: {
			title: 'Tekst op de site',
			same: (number: number) =>
				`${many(number, 'pagina', 'pagina’s')}: elk woord, elke verwijzing, elke voetnoot en de volgorde gelijk.`,
			different: 'De tekst op de site is een andere.',
		},
		markdown: {
			title: 'Markdown',
			same: (number: number) => `${many(number, 'bestand', 'bestanden')}: gelijk.`,
			different: 'De Markdown is een andere.',
		},
		shown: {
			title: 'Deze cijfers',
			same: (number: number) =>
				`${many(number, 'getal of vingerafdruk', 'getallen en vingerafdrukken')} op de pagina Verantwoording: gelijk.`,
			different: 'Op de pagina Verantwoording staat iets anders.',
		},
		open: {
			title: 'Dit venster',
			same: () => 'De tekst die u nu voor u hebt, is gelijk.',
			different: 'De tekst die u nu voor u hebt, is een andere.',
		},
	},
	notRun: {
		unavailable: (file: string) => `Niet gecontroleerd: ${file} is niet op te halen.`,
		needs: (step: string) => `Niet gecontroleerd: daarvoor is eerst nodig: ${step.toLowerCase()}.`,
	},
	outcome: { same: 'klopt', different: 'klopt niet', 'not-run': 'niet gecontroleerd' },
	differences: 'De verschillen',
	more: (number: number) => `En nog ${many(number, 'verschil', 'verschillen')}.`,
	kinds: {
		text: 'leest anders',
		value: 'is anders opgegeven',
		digest: 'heeft een andere vingerafdruk',
		missing: 'ontbreekt op de site',
		added: 'staat op de site en komt niet uit de bron',
		moved: 'staat op een andere plaats dan in de bron',
		spelling: 'zegt hetzelfde, maar is anders geschreven',
		unreadable: 'is niet te lezen als wat het moet zijn',
		unmade: 'geeft geen uitgave',
	},
	file: 'Het bestand',
	block,
	line: (folio: string | undefined, line: number) =>
		folio === undefined ? `regel ${line}` : `p. ${folio}, regel ${line}`,
	page: (folio: string) => `p. ${folio}`,
	/** `beslissingen › 5 › marge` */
	entry: (path: readonly (string | number)[]): string =>
		path.map((step) => (typeof step === 'number' ? String(step + 1) : (ENTRIES[step] ?? step))).join(' › '),
	published: 'Op de site',
	made: 'Uit de bron',
	/** Where the file itself is what differs. */
	claimed: 'In de verantwoording',
	hashed: 'Van het bestand',
	call: (label: string) => `verwijzing ${label}`,
	pageMark: (folio: string) => `begin van p. ${folio}`,
	pullQuote: 'uitgelicht citaat',
	level: (level: string) => `kop van niveau ${level}`,
	inFiles: 'In',
	program: 'Het programma meldt:',
	quote: 'De uitkomst, om te bewaren of te citeren',
	/** @param when date and time, as text. */
	statement: (
		title: string,
		when: string,
		verdict: string,
		reading: string | undefined,
		differences: number,
	): string =>
		[
			`${title}, gecontroleerd op ${when}.`,
			verdict === 'same'
				? 'Opnieuw gemaakt uit de bron; geen verschil met de site.'
				: verdict === 'different'
					? `Opnieuw gemaakt uit de bron; ${many(differences, 'verschil', 'verschillen')} met de site.`
					: 'De controle is niet af.',
			...(reading === undefined ? [] : [`Leestekst, SHA-256: ${reading}`]),
		].join('\n'),
	errors: {
		noWorker:
			'Deze browser kan de controle niet uitvoeren. De tekst leest u gewoon. Op een andere computer, of met de opdrachten hieronder op deze pagina, kan het wel.',
		notLoaded:
			'Het programma voor de controle is niet te laden, of deze browser is er te oud voor. De tekst leest u gewoon. Probeer het later opnieuw, of gebruik de opdrachten op de pagina Verantwoording.',
		notStored:
			'U hebt geen verbinding, en het programma voor de controle staat nog niet op dit apparaat. Open deze pagina één keer met internet: daarna werkt de controle ook zonder. De tekst leest u gewoon.',
		notSecure: 'De controle werkt alleen over een beveiligde verbinding (https). De tekst leest u gewoon.',
		noPage:
			'De pagina Verantwoording is niet op te halen; daar staat wat er te controleren is. De tekst leest u gewoon. Probeer het met internet opnieuw.',
		failed:
			'De controle is halverwege gestuit op een fout in het programma. Er is niets vastgesteld. De tekst leest u gewoon.',
	},
};
