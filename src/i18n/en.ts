/** What the site says, in English. */
import { counts, dates, decimals, type Forms, lists, moments, plurals, signs } from '#i18n/format.ts';
import type * as nl from '#i18n/nl.ts';
import { ownWords } from '#i18n/own-words.ts';
import { pageNames } from '#i18n/page-name.ts';

/** What is said in every language. */
type Messages = typeof nl;

export const language = 'en';
export const locale = 'en-GB';

export const count = counts(locale);
export const date = dates(locale);
export const moment = moments(locale);
const decimal = decimals(locale);
const signed = signs(locale);
const listed = lists(locale);
const form = plurals(locale);
const many = (number: number, forms: Forms): string => `${count(number)} ${form(number, forms)}`;
const onPage = pageNames({ page: 'p.', pages: 'pp.', inFile: 'PDF page', severalInFile: 'PDF pages' });
const startOnPage = pageNames({ page: 'P.', pages: 'Pp.', inFile: 'PDF page', severalInFile: 'PDF pages' });
const titleOfPage = pageNames({
	page: 'Page',
	pages: 'Pages',
	inFile: 'PDF page',
	severalInFile: 'PDF pages',
});

export const nav: Messages['nav'] = {
	skip: 'Skip to the text',
	skipToContents: 'Skip to the contents',
	main: 'Main menu',
	footer: 'More',
	groups: { read: 'Read', edition: 'This edition', site: 'This site' },
	feed: 'Follow changes',
	search: 'Search',
	about: 'About',
	breadcrumb: 'You are here',
	contents: 'Contents',
	sections: 'Sections of this chapter',
	moreSections: (hidden) =>
		`And ${many(hidden, { one: 'more section', other: 'more sections' })} in this chapter`,
	earlierSections: (above) => many(above, { one: 'earlier section', other: 'earlier sections' }),
	laterSections: (below) => many(below, { one: 'later section', other: 'later sections' }),
	fullContents: 'Contents of the whole report',
	arrows: 'Arrow up and down: the previous and the next',
	moreChapters: (hidden) =>
		`And ${many(hidden, { one: 'more chapter', other: 'more chapters' })} in the contents of the whole report`,
	allSections: (all) => many(all, { one: 'section', other: 'sections' }),
	parts: 'Parts of this list',
	part: (title, number) => (number === 1 ? title : `${title}, part ${count(number)}`),
	turn: 'Read on',
	turnPage: 'Other pages of the source',
	previousPage: 'Previous page',
	nextPage: 'Next page',
	previous: 'Previous section',
	next: 'Next section',
	nextChapter: 'Next chapter',
	wholeChapter: 'Whole chapter',
	edition: 'Contents of the report',
	source: 'Source',
	account: 'Editorial record',
	markdown: 'This page as Markdown',
	home: 'Home',
};

export const places: Messages['places'] = {
	note: {
		heading: 'Notes',
		call: (label) => `Footnote ${label}`,
		menu: (label) => `Footnote ${label}: source, link and quotation`,
		back: (label, nth) => `Back to reference ${label} in the text${nth === 1 ? '' : `, place ${nth}`}`,
	},
	block: {
		sidebar: 'Sidebar',
		table: (folio, nth) => `Table ${nth} on ${onPage(folio)}`,
		figure: (folio, nth) => `Figure ${nth} on ${onPage(folio)}`,
		undescribed: 'Not described yet.',
		print: (table) => `${table}, as printed`,
		printMark: 'As printed',
	},
	heading: { link: (title) => `Heading “${title}”: source, link and quotation` },
	paragraph: {
		link: (folio, paragraph) => `Paragraph ${folio}·${paragraph}: source, link and quotation`,
	},
	page: {
		mark: (folio, last) => onPage(folio, last),
		link: (folio) => `${onPage(folio)}: show the rebuilt page`,
	},
};

export const references: Messages['references'] = {
	missing: 'not in this edition',
	several: 'more than one in this edition',
};

export const abbreviations: Messages['abbreviations'] = {
	title: 'Abbreviations',
	description: (title) =>
		`The abbreviations in ${title}: what they mean, who says so, and every place where they stand.`,
	intro:
		'What the abbreviations in this edition mean, and where they stand. Sometimes the text itself gives the meaning, sometimes the editors do; the list says which.',
	outside: 'Pull quotes are not counted: they repeat words of the text.',
	none: 'This edition has no abbreviations.',
	placesOf: (short) => `Where ${short} stands`,
	times: (value) => many(value, { one: 'time', other: 'times' }),
	inSections: (sections) => `in ${many(sections, { one: 'section', other: 'sections' })}`,
	twice: (value) => `${count(value)}×`,
	more: (places) => `and ${many(places, { one: 'more place', other: 'more places' })} in this section`,
};

export const missingPages: Messages['missingPages'] = {
	title: 'Named, but not in this edition',
	intro: 'The text refers to these printed pages. They are not part of the source of this edition.',
	from: 'named in',
	more: (number) => `and in ${many(number, { one: 'other place', other: 'other places' })}`,
};

export const home: Messages['home'] = {
	title: 'Reports to read',
	tagline: 'a printed report that you can read and check',
	description: (reports) =>
		`${reports.length === 1 ? reports[0] : 'Printed reports'} as web pages that you can read and search. Every letter is accounted for: you can see where it comes from.`,
	lead: (reports) =>
		`The text of ${form(reports, { one: 'the printed report', other: 'printed reports' })}, back in reading order and with the notes in their place; of every letter you can see where it comes from.`,
	about: 'About this reading edition',
	contents: 'Contents',
	allContents: 'Full contents',
	picture: {
		title: 'From lines to text',
		before: 'How the text comes out of the PDF',
		cells: (columns, from, to) =>
			`Lines ${from} to ${to}. Each line holds ${columns} columns one after another; nothing in the file says where one ends and the next begins. The colours are ours.`,
		after: 'How it was rebuilt',
		afterNote: 'The same words, column by column. Not a letter added, not a letter lost.',
		column: (number) => `Column ${number}`,
		more: (folio) => `See all of ${onPage(folio)}, line by line`,
	},
	trust: {
		title: 'Why you can trust this',
		charactersNote: (editions) =>
			`${form(editions, { one: 'characters are in the source. Each has exactly one place in this edition', other: 'characters are in the sources together. Each has exactly one place in its edition' })}; the site is not built if one is missing or stands twice.`,
		changesNote: (normalizations, emendations) =>
			`times the text reads otherwise than the source: ${count(normalizations)} × a change of form (such as a space before a comma), ${count(emendations)} × a correction. Each with its reason.`,
		linesNote:
			'lines of source stand beside the rebuilt columns. Every paragraph leads back to its own lines.',
		check: 'Read the editorial record',
		source: 'See the source',
	},
};

export const contents: Messages['contents'] = {
	title: 'Contents',
	link: 'Full contents, with headings and page numbers',
	description: (title) => `All chapters, sections and headings of ${title}, with their printed page numbers.`,
	intro: 'All chapters, sections and headings of this edition. At the right stands the printed page.',
	whole: 'Read the whole chapter',
	ofChapter: (title) => `Contents of ${title}`,
	introOfChapter: 'All sections and headings of this chapter. At the right stands the printed page.',
	descriptionOfChapter: (title) => `All sections and headings of ${title}, with their printed page numbers.`,
	all: (number) => `All ${count(number)} sections and headings of this chapter`,
	pages: (folios) => onPage(folios[0] ?? '', folios.at(-1)),
};

/** `2¾`, of eleven quarters. */
const quarters = (number: number): string =>
	`${number < 4 ? '' : count(Math.floor(number / 4))}${['', '¼', '½', '¾'][number % 4]}`;

export const reading: Messages['reading'] = {
	time: (minutes) => {
		if (minutes < 60) return `${many(minutes, { one: 'minute', other: 'minutes' })} to read`;
		const parts = Math.round(minutes / 15);
		return `${quarters(parts)} ${parts > 4 ? 'hours' : 'hour'} to read`;
	},
	colophon: 'About this text',
	proof: {
		title: 'All words accounted for',
		section: (words, characters) =>
			`The ${many(words, { one: 'word', other: 'words' })} of this section come from ${many(characters, { one: 'character', other: 'characters' })} of the source. Each character has exactly one place.`,
		chapter: (words, characters) =>
			`The ${many(words, { one: 'word', other: 'words' })} of this chapter come from ${many(characters, { one: 'character', other: 'characters' })} of the source. Each character has exactly one place.`,
		account: 'Read the editorial record',
	},
	source: {
		title: 'Source',
		link: (folio) => `Show ${onPage(folio)}, rebuilt from the raw lines`,
		printed: (folio) => `Show ${onPage(folio)}, as printed`,
	},
	cite: {
		title: 'How to cite this',
		in: 'In:',
		page: (folios) => onPage(folios[0] ?? '', folios.at(-1)),
		editorial: (names) => {
			const facts = listed(names.map((name) => name.toLowerCase()));
			return `${facts.charAt(0).toUpperCase()}${facts.slice(1)} ${form(names.length, { one: 'was determined by the editors; the source does not give it', other: 'were determined by the editors; the source does not give them' })}.`;
		},
	},
	file: 'This text as Markdown',
};

export const publication: Messages['publication'] = {
	description: (title) => `${title}: chapters, source and editorial record of this edition.`,
	begin: 'Start reading',
	beginIn: (title) => `Start reading: ${title}`,
	pages: (ranges, without) => {
		const word = ranges.length === 1 && !ranges[0]?.includes('–') ? 'page' : 'pages';
		const bare = many(without, { one: 'page', other: 'pages' });
		if (ranges.length === 0) return `${bare} without a printed number`;
		return `Printed ${word} ${ranges.join(', ')}${without > 0 ? ` and ${bare} without a number` : ''}`;
	},
	version: 'Version',
	versionOf: (day) => `Version of ${day}`,
	fingerprint: (digits) => `fingerprint of the reading text ${digits}…`,
	official: 'Official publication',
	officialUnknown: 'The editors know of no address of the official publication.',
	changes: 'What changed',
};

export const about: Messages['about'] = {
	title: 'About this reading edition',
	description:
		'What this reading edition is, whose text it is, what its status is, and what the site stores about you.',
	what: {
		title: 'What this is',
		paragraphs: [
			'This site turns a printed report into web pages that you can read, search and quote, without the internet too. It starts from the text as it comes out of a PDF: lines in which the columns of the page run through each other and the footnotes stand apart. A program puts that text back in the order in which it was printed.',
			'Nothing is summarized, rewritten or translated. Where the reading text differs from the source, the editorial record says so and why.',
		],
	},
	status: {
		title: 'The status of the text',
		official: 'Does something depend on the text? Then read the official publication as well.',
	},
	identification: {
		title: 'How we know which report this is',
		intro: 'What the source itself does not say, the editors have determined:',
		editors: 'determined by the editors',
		source: 'stated by the source',
		names: {
			title: 'Title',
			author: 'Author',
			publisher: 'Publisher',
			place: 'Place',
			year: 'Year',
			url: 'Official publication',
			isbn: 'ISBN',
		},
	},
	privacy: {
		title: 'What the site stores about you',
		text: 'Nothing. There are no cookies, no statistics and no files from other websites. Your browser stores a copy of the edition so that you can read it offline; that copy does not leave your device. Your latest questions are stored by your browser only if you ask for it, and only on this device.',
		offline: 'Manage the copy',
	},
	reading: {
		title: 'How to read this edition',
		items: [
			[
				'41·3',
				'is a paragraph: the third on printed page 41. At the number you find its source, its link and how to cite it.',
			],
			[
				'p. 41',
				'is the start of a printed page. The link shows that page as it was rebuilt here, with the raw lines from the PDF.',
			],
			['§', 'after a heading or a note: you find the same there.'],
			['↑', 'after a note takes you back to its place in the text.'],
			[
				'On paper',
				'the text becomes a booklet, with the printed pages in the margin. Chrome and Edge set the notes at the foot of their page, other browsers after the text.',
			],
		],
	},
};

const sentences = (...of: readonly (string | false | undefined)[]): string => of.filter(Boolean).join(' ');

export const imprint: Messages['imprint'] = {
	status({ publisher, independent, government }) {
		const by = publisher && `made by ${publisher}`;
		const kind =
			independent === undefined
				? by && 'A reading edition'
				: independent
					? 'An independent reading edition'
					: 'A reading edition by the makers of the report';
		return sentences(
			kind && `${[kind, by].filter(Boolean).join(', ')}.`,
			government === false && 'Not a government website.',
			government && 'A government website.',
		);
	},
	standing: ({ independent, government }) =>
		sentences(
			independent &&
				'This reading edition is independent: it was not made by, or on behalf of, the makers of the report.',
			independent === false && 'The makers of the report publish this reading edition themselves.',
			government === false && 'It is not a government website.',
			government && 'It is a government website.',
		),
	made: ({ publisher, contact }) =>
		sentences(publisher && `Made by ${publisher}.`, contact && `Contact: ${contact}.`),
	title: 'Who makes this',
	names: {
		publisher: 'Made by',
		website: 'Website',
		contact: 'Contact',
		code: 'Code',
		licence: 'Licence',
	},
	licence: (name) => `${name}, for the program`,
	editors: (name, publisher) => publisher ?? `The editors of ${name}`,
};

export const accessibility: Messages['accessibility'] = {
	title: 'Accessibility',
	description:
		'How this reading edition was tested with a keyboard, assistive technology and magnification, what was not tested, and what does not work well yet.',
	intro: [
		'Everybody must be able to read this report: with a screen reader, with a keyboard alone, strongly magnified, on a small screen, without JavaScript, on paper. We follow the guidelines of WCAG 2.2, levels A and AA, and check that ourselves.',
		'Nobody else has checked it. So this page says what we did and what we did not. It is no statement that the site conforms to a standard.',
	],
	parts: [
		{
			title: 'What a program tests at every change',
			intro: 'Before a new version appears, a program opens the site in the Chromium browser. It tests:',
			items: [
				'every page, light and dark, with the rules of axe-core for WCAG 2.2 A and AA and for good practice; with the search window and other parts open too;',
				'an invented report with the hardest cases: a footnote of two thousand words, forty footnotes in one paragraph, a heading of three lines, three hundred characters without a space, a chapter of sixty pages;',
				'whether you can get everywhere with a keyboard alone, in an order that makes sense, and always see where you are;',
				'what a screen reader is told: the headings, the parts of the page, and of every footnote its number, its text and the way back;',
				'whether buttons and links are at least 24 by 24 pixels, except links inside a sentence;',
				'whether everything can be read without scrolling sideways on a screen 320 pixels wide, which is the same as magnifying to 400 per cent;',
				'whether the text is there without JavaScript, and when a script fails or does not arrive.',
			],
		},
		{
			title: 'What people have looked at',
			intro:
				'The makers looked at the pages at 360, 768, 1280 and 1920 pixels wide, light, dark and in the colours of the system, with more space between the letters, without JavaScript and on paper, and read through the order and the words that a screen reader gets.',
			items: [],
		},
		{
			title: 'What was not tested',
			intro: 'This we do not know, because it was not done:',
			items: [
				'Nobody has read the site with a screen reader: not with NVDA, JAWS, VoiceOver or TalkBack, and not with a braille display.',
				'It was not tested with people who have a disability.',
				'No agency or other outside party has examined it.',
				'Voice control and switches were not tried.',
				'In browsers other than Chromium, only reading, footnotes, search and reading offline were tested: in Firefox and WebKitGTK. Safari on an iPhone or a Mac was not tried.',
			],
		},
		{
			title: 'What does not work well yet',
			intro: 'This is known:',
			items: [
				'The raw lines of the source are small on a wide screen, so that each fits on one line. If you magnify them, they run on to the next.',
				'Where a sentence runs on to the next printed page, a screen reader names the link to that page in the middle of the sentence.',
				'A screen reader passes over a pull quote that repeats words of the text: the words stand in the paragraph beside it.',
				'Where a paragraph has very many footnotes, their numbers almost touch each other on a phone. The list of notes below the text has more room.',
				'The text of a report is not ours. We do not make long sentences shorter or hard words easier.',
			],
		},
	],
	figures: {
		title: 'Pictures without a description',
		intro:
			'Who does not see a picture hears what it shows where somebody has described it. Of these pictures nobody has yet; the words printed in them stand below them.',
		count: (undescribed, all) =>
			`${count(undescribed)} of ${many(all, { one: 'picture', other: 'pictures' })} not described yet.`,
	},
	report: {
		title: 'Have you found a problem?',
		contact: 'Report it to',
		none: 'This site gives no address for reporting a problem. If you read it on the site of an organization, report it to that organization.',
		text: 'Give the address of the page, say what you wanted to do and which assistive technology you use.',
		about: 'Who makes this is told on the page About.',
	},
};

export const cards: Messages['cards'] = {
	work: (title, author) => (author === undefined ? title : `${title}, ${author}`),
	page: (folios) => {
		const [first, last] = [folios[0], folios.at(-1)];
		if (first === undefined) return '';
		return onPage(first, last);
	},
	chapters: (number) => many(number, { one: 'chapter', other: 'chapters' }),
};

export const machines: Messages['machines'] = {
	feed: 'New editions, and what changed in the editions.',
	feedTitle: 'New editions and changes',
	places:
		'Ids come from the place in print and stay: p41-3 is the third paragraph that begins on printed page 41, voetnoot-8 a footnote. A quotation can be checked: every word leads back to a line of the source.',
	account: 'Where every character of the source went, and every decision with its grounds.',
	annotations: 'From every paragraph to the lines of the source, as W3C Web Annotation.',
	edition: 'What the editors know and decided.',
};

export const moved: Messages['moved'] = {
	title: (old) => `Moved: ${old}`,
	heading: 'This page has moved',
	now: 'The text now stands at:',
	places: 'Places on the old page',
	place: (id) => `The place ${id}`,
	reused: (id, was) =>
		`The place ${id} was once “${ownWords(`${was} …`)}”. An older link may mean that text. It now stands at:`,
	elsewhere: (id) => `The place ${id} is now in:`,
};

export const parts: Messages['parts'] = {
	notStarted: 'A part of this page did not arrive.',
	again: 'Load it again',
};

export const instead: Messages['instead'] = {
	notStored: {
		title: 'This page is not on this device',
		text: 'There is no connection to the site now, and this page is not in the copy on this device. It may exist on the site. All that you can read here stands below.',
	},
	damaged: {
		title: 'This page was lost on this device',
		text: 'Your browser no longer has it, or the file is damaged. As soon as there is a connection to the site the copy mends itself; if there is a new version by then, the site asks whether you want to read that. All other pages stand below.',
	},
	again: 'Try this page again',
};

export const missing: Messages['missing'] = {
	title: 'This page does not exist',
	text: 'Perhaps the address was not copied correctly. Everything there is stands below.',
	hint: 'You asked for:',
	meant: 'Did you mean:',
};

export const namedReports: Messages['namedReports'] = {
	report: 'Report',
	number: (number) => `no. ${number}`,
	read: 'To be read at',
	site: 'Website of the publisher:',
	unknown: 'No address of the report itself is known.',
	checked: (iso) => `Checked on ${date(iso)}.`,
};

export const abbreviationCard: Messages['abbreviationCard'] = {
	text: 'The text itself',
	editors: 'Editors',
	place: (name) => (name === '' ? 'here' : `paragraph ${name}`),
	all: 'all places',
	name: (short) => `Meaning of ${short}`,
};

export const notes: Messages['notes'] = {
	name: (label) => `Footnote ${label}`,
	onward: (label) => `To footnote ${label}`,
	unfold: 'Read on',
	more: 'More',
	fold: 'Fold up',
};

export const sourcePage: Messages['sourcePage'] = {
	title: 'Source',
	pageTitle: (folio) => `${titleOfPage(folio)}, rebuilt`,
	description: (folio, title) =>
		`The raw lines of ${onPage(folio)} of ${title}, beside the columns rebuilt from them.`,
	intro: (columns) =>
		columns > 1
			? `Above are the lines as they came out of the PDF: ${count(columns)} columns running through each other. Step by step you take them apart. Below are the same words in rebuilt columns; there is no picture of the printed page. Choose a piece of a line and you see where it belongs; the line number in the column takes you back.`
			: 'First you see the lines as they came out of the PDF. Then the same words, rebuilt as paragraphs; there is no picture of the printed page. Choose a line and you see where it belongs; the line number in the paragraph takes you back.',
	facsimile: {
		pageTitle: (folio) => `${titleOfPage(folio)}, as printed`,
		description: (folio, title) =>
			`${startOnPage(folio)} of ${title} as printed, beside its text and its raw lines.`,
		intro:
			'You see the page as printed, with the same words in reading order beside it. Choose something on the picture and you see it in the text; point at a paragraph and its words light up.',
		toRaw: 'To the raw lines',
		title: 'As printed',
		picture: (folio) => `Picture of ${onPage(folio)}`,
		links: (folio) => `${startOnPage(folio)} as printed; each block is a link to its text`,
		zoom: 'Larger',
		file: 'Open the picture itself',
		text: 'The same words',
		show: 'show on the picture',
		showOf: (name) => `${name}: show on the picture`,
	},
	raw: 'Raw lines',
	steps: {
		title: 'Step by step',
		names: ['As they came out of the PDF', 'Cut into pieces', 'In columns'],
	},
	rawNote: (lines, file) => `${many(lines, { one: 'line', other: 'lines' })}, as they stand in ${file}`,
	rebuilt: 'Rebuilt page',
	column: (number) => `Column ${number}`,
	empty: 'empty line',
	line: (number) => `line ${number}`,
	toLine: (number) => `To raw line ${number}`,
	inText: (name) => `${name}: read in the text`,
	continued: 'continued',
	digest: 'Fingerprint of the file (SHA-256)',
	changes: (folio) => `Every change and decision on ${onPage(folio)}`,
	list: {
		intro: 'Here you see the raw lines of every printed page beside the rebuilt columns.',
		page: (folio) => onPage(folio),
		lines: (lines, columns) =>
			`${many(lines, { one: 'line', other: 'lines' })}, ${many(columns, { one: 'column', other: 'columns' })}`,
	},
};

export const sourcePanel: Messages['sourcePanel'] = {
	show: 'Show source',
	hide: 'Hide source',
	menu: (name) => `${name}: what do you want to do?`,
	title: (name) => `Source of ${name}`,
	close: 'Close',
	page: (folio) => `Raw lines of ${onPage(folio)}`,
	cut: (folio) => `These words as printed: see ${onPage(folio)}`,
	hint: 'Tap a sentence or select words in the text: here you see where they stand.',
	changes: 'Read otherwise',
	noChanges: 'No letter is read otherwise than it stands there.',
	decisions: (number) =>
		form(number, { one: 'One choice on these lines', other: `${count(number)} choices on these lines` }),
	chosen: 'Chosen',
	byEditor: 'decided by the editors',
	toPage: (folio) => `See on ${onPage(folio)}`,
	toAccount: (folio) => `Editorial record of ${onPage(folio)}`,
	failed: 'The source was not loaded. You can still open the rebuilt page:',
};

export const kinds: Messages['kinds'] = {
	header: 'running head',
	folio: 'page number',
	hidden: 'hidden text',
	outside: 'text outside the page',
	twice: 'text drawn twice',
	pullquote: 'pull quote',
	lead: 'lead',
	heading: 'heading',
	paragraph: 'paragraph',
	'list-item': 'item',
	table: 'table',
	figure: 'figure',
	sidebar: 'sidebar',
	caption: 'caption',
	footnote: 'footnote',
};

export const dispositions: Messages['dispositions'] = {
	body: 'running text',
	heading: 'headings',
	pullquote: 'pull quotes',
	caption: 'captions',
	call: 'references to footnotes',
	definition: 'footnotes',
	furniture: 'running heads and page numbers (kept, not text)',
	emended: 'read with a correction',
	table: 'tables',
	figure: 'words in figures',
	sidebar: 'sidebars',
	hidden: 'hidden in the PDF (kept, not text)',
	outside: 'beyond the edge of the page (kept, not text)',
	twice: 'drawn twice, as a shadow (kept, not text)',
};

const CHANGES = {
	editor: 'by the editors',
	glyph: 'by the program: a sign that the extractor did not know',
	'unread-glyph': 'by the program: a sign whose letter is not known yet',
	'control-character': 'by the program: a control character of the layout',
	'letter-space': 'by the program: a loose letter before a word',
	'gap-before-punctuation': 'by the program: a space before a punctuation mark',
	'white-space': 'by the program: other white space',
	initial: 'by the program: a large first letter with its word',
	leaders: 'by the program: leaders before a page number',
	'line-end-hyphen': 'by the program: a word broken at the end of a line',
	'page-end-hyphen': 'by the program: a word broken at the end of a page',
	'soft-hyphen': 'by the program: a soft hyphen',
};

export const changes: Messages['changes'] = {
	by: (rule) => CHANGES[rule],
	why: (rule, lemma) => {
		switch (rule) {
			case 'letter-space':
				return `The first letter stands apart because of the letter-spacing of the print; ‘${lemma.toLowerCase().slice(1)}’ is not a word and ‘${lemma.toLowerCase()}’ is.`;
			case 'gap-before-punctuation':
				return 'There is no space between a word and the punctuation mark after it; this one was left by a raised note number or by the print.';
			case 'white-space':
				return 'There is one space between two words.';
			case 'initial':
				return 'The first letter of the paragraph is printed large and stands apart from its word.';
			case 'leaders':
				return 'The dots lead the eye to the page number; one sign stands in their place.';
			case 'line-end-hyphen':
				return 'The hyphen is there only because the word was broken at the end of the line.';
			case 'page-end-hyphen':
				return 'The hyphen belongs to the end of the page: elsewhere in this chapter the word stands without it.';
			case 'soft-hyphen':
				return 'The soft hyphen serves only to break lines.';
			case 'unread-glyph':
				return 'The PDF draws a sign here without saying which letter it is; until the editors know, � stands for it.';
			case 'control-character':
				return 'A control character of the layout; nothing is printed.';
			case 'editor':
			case 'glyph':
				return 'The editors give no reason.';
		}
	},
};

const columnName = (column: number | null): string =>
	column === null ? 'across the page' : `in column ${column}`;

/** Words that a sentence can hold: of a long stretch the first and the last ones. */
function shortened(text: string): string {
	const words = text.split(' ');
	return words.length <= 8 ? text : `${words.slice(0, 4).join(' ')} … ${words.slice(-2).join(' ')}`;
}

export const decisions: Messages['decisions'] = {
	title: 'Decisions',
	explain:
		'At every choice, the program that rebuilds the page weighs what speaks for it and what speaks against it. You see what it chose, what else it could have been, and how clear the choice was.',
	byEditor: 'Decided by the editors',
	byEngine: 'Decided by the program',
	noEditor: 'The editors did not have to decide anything.',
	more: (number) =>
		`And ${many(number, { one: 'more decision,', other: 'more decisions, each' })} at its page, below.`,
	perPage: 'Every choice stands with its alternative and its evidence at its page, below.',
	none: 'There was nothing to choose on this page.',
	rival: 'It could also be',
	move: ({ words, column, other }) =>
		`“${ownWords(shortened(words))}” ${columnName(other)} instead of ${columnName(column)}`,
	call: (word) => `after “${ownWords(word)}”`,
	otherCall: (word) => `after another “${ownWords(word)}” on this page`,
	joined: (words) => `“${ownWords(words)}”`,
	apart: (before, after) =>
		`“${ownWords(before)}” and “${ownWords(after)}” apart from each other, in two paragraphs`,
	otherPlace: 'the same words, divided otherwise over the columns',
	certainty: (margin) =>
		margin < 3 ? 'a narrow choice' : margin < 7 ? 'a clear choice' : 'a choice by a wide margin',
	evidence: (pro, contra) =>
		[
			...(pro.length > 0 ? [`For it: ${listed(pro)}.`] : []),
			...(contra.length > 0 ? [`Against it: ${listed(contra)}.`] : []),
		].join(' '),
	terms: {
		measure: 'width of the line',
		language: 'language',
		structure: 'structure of the page',
		page: 'elsewhere on the page',
		'word-list': 'word list',
		habit: 'usual spelling',
		shape: 'shape of the word',
		'note-words': 'words of the note',
		'note-column': 'column of the note',
		'long-word': 'long word',
		'small-word': 'small word',
		'short-word': 'short word',
		room: 'room in the line',
		name: 'a name',
		'no-vowel': 'no vowel',
		'two-words': 'two words',
		enclitic: 'belongs to the verb',
		'soft-hyphen': 'soft hyphen',
		hyphens: 'more hyphens in the word',
		'known-word': 'known word',
		'gap-before-punctuation': 'space before the punctuation mark',
		'before-stop': 'end of a sentence',
	},
	closest: 'The narrowest choices',
	closestExplain: 'At these choices the alternative stayed behind the least. Check them first.',
	figures: {
		title: 'The figures, for specialists',
		explain:
			'The margin says how far the alternative stayed behind, in nats: at 3 the choice is about 20 times as likely, at 7 about 1,000 times. Evidence with a plus speaks for the choice, with a minus against it.',
		line: 'Line',
		margin: 'Margin',
		evidence: 'Evidence, in nats',
		nats: (nats) => signed(nats),
	},
	line: (line) => `line ${line}`,
	subjects: {
		cut: 'Where the columns part',
		join: 'How lines connect',
		call: 'Where a reference belongs',
		block: 'What a block is',
		letters: 'What it says',
		folio: 'Which number the page has',
	},
	block: (kind, level) => (level === undefined ? kind : `${kind} of level ${level}`),
};

export const account: Messages['account'] = {
	title: 'Editorial record',
	description: (title) =>
		`Where every character of ${title} went, what is read otherwise and why, and how to check it yourself.`,
	intro:
		'A reading edition may leave nothing out and make nothing up. So this edition keeps a record: every character of the source has exactly one place, every change has a reason and every choice has its evidence. If the sum is not right, nothing is published.',
	who: {
		title: 'Who decided what',
		byEngine: (choices, forms) =>
			`The program took ${many(choices, { one: 'decision', other: 'decisions' })} and read ${many(forms, { one: 'place', other: 'places' })} in another form.`,
		byEditors: (choices) =>
			choices === 0
				? 'The editors had nothing to decide about the text.'
				: `The editors took ${many(choices, { one: 'decision', other: 'decisions' })}.`,
		chapters: (noted, all) =>
			`The editors set ${count(noted)} of ${many(all, { one: 'chapter', other: 'chapters' })}.`,
		undescribed: (figures) =>
			`Still open: what ${many(figures, { one: 'picture shows', other: 'pictures show' })} is not described yet.`,
		nothingOpen: 'Nothing is open any more.',
	},
	sum: {
		title: 'The sum',
		disposition: 'Place in the edition',
		characters: 'Characters',
		total: 'All characters of the source',
		note: 'All characters are counted except spaces and line ends.',
	},
	kept: {
		words: (number) => many(number, { one: 'word', other: 'words' }),
		paragraphs: (number) => many(number, { one: 'paragraph', other: 'paragraphs' }),
		footnotes: (number) => many(number, { one: 'footnote', other: 'footnotes' }),
	},
	apparatus: {
		title: 'What is read otherwise',
		none: 'Nothing: the text stands as in the source.',
		emendation: 'Correction',
		normalization: 'Form',
		emendations: 'Corrections',
		normalizations: 'Changes of form',
		explain:
			'A correction restores letters that are wrong in the source. A change of form is a difference that nobody disputes, such as a word broken at the end of a line.',
		more: (number) =>
			`And ${many(number, { one: 'more correction,', other: 'more corrections, each' })} at its page, below.`,
		perPage: 'Every change of form stands with its reason at its page, below.',
	},
	pages: {
		title: 'Page by page',
		page: 'Page',
		lines: 'Lines',
		characters: 'Characters',
		changes: 'Changes',
		decisions: 'Deci\u00adsions',
		digest: 'Fingerprint of the source (SHA-256)',
		rebuilt: 'rebuilt',
	},
	check: {
		title: 'Check on the command line',
		start: 'Check it yourself',
		what: 'Your browser makes the edition again from the source and compares every character with what stands on the site. It can do so without a network too.',
		limits:
			'The check finds every letter that was changed on the site. It does not see it if somebody changes the source, the text and the check itself together. So compare the fingerprints with those in the archive of the edition too, or check everything',
		pictures: (number, size) =>
			`Compare ${many(number, { one: 'picture', other: 'pictures' })} too: ${size} to fetch`,
		byHand: 'on the command line',
		noScript: 'Without JavaScript your browser cannot do this. You can still check it yourself',
		notLoaded: 'The program for the check cannot be loaded. You can read the text as usual. Try again later.',
		intro: 'You need the files of this edition, and Node 20 or newer.',
		files: 'The same files stand here too, as they are:',
		rebuild: 'Rebuild everything from the source and compare it with what stands here:',
		digest: 'Compute the fingerprint of a source file and compare it with the fingerprint at its page:',
		outcome: 'The outcome should be:',
		text: 'Fingerprint of the reading text (SHA-256)',
		textNote:
			'over all blocks in reading order, without running heads and page numbers, separated by an empty line, in UTF-8',
	},
	page: {
		title: (folio) => `Editorial record of ${onPage(folio)}`,
		description: (folio, title) =>
			`Every change and every decision on ${onPage(folio)} of ${title}, with the evidence.`,
		source: (folio) => `Show ${onPage(folio)}, rebuilt from the raw lines`,
	},
};

export const proof: Messages['proof'] = {
	start: 'Check it yourself',
	again: 'Check again',
	stop: 'Stop',
	copy: 'Copy the outcome',
	copied: 'Copied.',
	notCopied: 'This browser cannot copy. Select the text and copy it yourself.',
	starting: 'The check begins.',
	stopped: 'The check was stopped. Nothing was established.',
	progress: {
		sources: (done, of) => `Fetching files: ${count(done)} of ${count(of)}.`,
		rebuild: (done, of) =>
			of === 1
				? 'Rebuilding the page from the source.'
				: `Rebuilding pages from the source: ${count(done)} of ${count(of)}.`,
		account: () => 'Comparing the editorial record.',
		pages: (done, of) =>
			`Comparing the text on the site: ${count(done)} of ${many(of, { one: 'page', other: 'pages' })}.`,
		markdown: (done, of) =>
			`Comparing the Markdown: ${count(done)} of ${many(of, { one: 'file', other: 'files' })}.`,
		pictures: (done, of) => `Fetching pictures: ${count(done)} of ${count(of)}.`,
		shown: () => 'Comparing the figures on this page.',
	},
	verdict: {
		same: 'Everything is right',
		different: (number) =>
			`Not everything is right: ${many(number, { one: 'difference', other: 'differences' })}`,
		incomplete: 'The check is not complete',
	},
	same: (characters, words, pages, seconds) =>
		`In ${decimal(seconds)} seconds your browser made the edition again from ${many(pages, { one: 'source page', other: 'source pages' })} and laid it beside the site: all ${count(characters)} characters of the source, all ${count(words)} words of the text. There is no difference.`,
	different: (seconds) =>
		`In ${decimal(seconds)} seconds your browser made the edition again and laid it beside the site. Below you see where the two are not the same. This does not tell which of them was changed, the source or the text: compare the fingerprints with those in the archive of the edition.`,
	incomplete:
		'A part could not be checked. What was checked is right; this outcome says nothing about the rest.',
	nothing: 'Nothing could be checked.',
	steps: {
		sources: {
			title: 'Source files',
			same: (number) =>
				`${many(number, { one: 'file', other: 'files' })} fetched; the fingerprints are right.`,
			different: 'A fingerprint is wrong.',
		},
		rebuild: {
			title: 'Making it again',
			same: (number) =>
				`${many(number, { one: 'page', other: 'pages' })} read again and put together as an edition.`,
			different: 'These files do not give an edition.',
		},
		account: {
			title: 'Editorial record',
			same: (number) =>
				`${count(number)} rows, pieces, blocks, changes and decisions: the same to the character.`,
			different: 'The editorial record is another one.',
		},
		pages: {
			title: 'Text on the site',
			same: (number) =>
				`${many(number, { one: 'page', other: 'pages' })}: every word, every reference, every footnote and their order the same.`,
			different: 'The text on the site is another one.',
		},
		markdown: {
			title: 'Markdown',
			same: (number) => `${many(number, { one: 'file', other: 'files' })}: the same.`,
			different: 'The Markdown is another one.',
		},
		pictures: {
			title: 'Pictures',
			same: (number) => `${many(number, { one: 'picture', other: 'pictures' })}: the fingerprints are right.`,
			different: 'A picture is another one.',
		},
		shown: {
			title: 'These figures',
			same: (number) =>
				`${many(number, { one: 'number or fingerprint', other: 'numbers and fingerprints' })} on the page Editorial record: the same.`,
			different: 'The page Editorial record says something else.',
		},
	},
	notRun: {
		unchosen: 'Not checked: you chose to leave it out.',
		unavailable: (file) => `Not checked: ${file} cannot be fetched.`,
		needs: (step) => `Not checked: this is needed first: ${step.toLowerCase()}.`,
	},
	outcome: { same: 'right', different: 'wrong', 'not-run': 'not checked' },
	differences: 'The differences',
	more: (number) => `And ${many(number, { one: 'more difference', other: 'more differences' })}.`,
	kinds: {
		text: 'reads otherwise',
		value: 'is given otherwise',
		digest: 'has another fingerprint',
		missing: 'is missing on the site',
		added: 'stands on the site and does not come from the source',
		moved: 'stands in another place than in the source',
		unreadable: 'cannot be read as what it must be',
		unmade: 'gives no edition',
	},
	file: 'The file',
	blocks: {
		paragraph: (mark) => `paragraph ${mark}`,
		counted: (kind, number, folio) => `${kind} ${number} of ${onPage(folio)}`,
		header: (folio) => `running head of ${onPage(folio)}`,
		folio: (folio) => `page number of ${onPage(folio)}`,
		footnote: (label) => `footnote ${label}`,
		page: (folio) => `the start of ${onPage(folio)}`,
		heading: (id) => `the heading “${id}”`,
		title: 'title above the text',
		stray: 'between the paragraphs',
	},
	line: (folio, line) => (folio === undefined ? `line ${line}` : `${onPage(folio)}, line ${line}`),
	page: (folio) => onPage(folio),
	fileLine: (line, file) => `line ${line} of ${file}`,
	published: 'On the site',
	made: 'From the source',
	claimed: 'In the editorial record',
	hashed: 'Of the file',
	call: (label) => `reference ${label}`,
	pageMark: (folio) => `start of ${onPage(folio)}`,
	inFiles: 'In',
	program: 'The program reports:',
	quote: 'The outcome, to keep or to cite',
	statement: (title, when, verdict, reading, differences) =>
		[
			`${title}, checked on ${when}.`,
			verdict === 'same'
				? 'Made again from the source; no difference from the site.'
				: verdict === 'different'
					? `Made again from the source; ${many(differences, { one: 'difference', other: 'differences' })} from the site.`
					: 'The check is not complete.',
			...(reading === undefined ? [] : [`Reading text, SHA-256: ${reading}`]),
		].join('\n'),
	errors: {
		noWorker:
			'This browser cannot run the check. You can read the text as usual. It can be done on another computer, or with the commands below on this page.',
		notLoaded:
			'The program for the check cannot be loaded, or this browser is too old for it. You can read the text as usual. Try again later, or use the commands on the page Editorial record.',
		notStored:
			'You are offline, and this device does not have the program for the check. You can read the text as usual. Try again when you are online.',
		notSecure: 'The check works only over a secure connection (https). You can read the text as usual.',
		noPage:
			'The page Editorial record cannot be fetched; it says what there is to check. You can read the text as usual. Try again with the internet.',
		failed:
			'The check met a fault of the program halfway. Nothing was established. You can read the text as usual.',
	},
};

const named = (name: string): string => `“${ownWords(name)}”`;

const quoted = (asked: string): string => {
	const letters = [...asked];
	return named((letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : asked).replace(/^"|"$/g, ''));
};

export const questions: Messages['questions'] = {
	title: 'Open questions',
	intro:
		'What the pages leave open. Each answer goes into edition.yaml with its reason; then the page is read again.',
	site: 'To the site',
	open: (number) => `${many(number, { one: 'question', other: 'questions' })} open`,
	none: 'No question is open. The next step: npm run reconstruct',
	faults: 'What has no answer to choose',
	faultsLead: 'This asks for a change by hand; npm run reconstruct says the same.',
	reading: (done, all) =>
		all === 0 ? 'The pages are being read.' : `The pages are being read: ${count(done)} of ${count(all)}.`,
	all: 'All questions',
	previous: 'Previous question',
	next: 'Next question',
	page: (file) => `Page ${file}`,
	line: (line) => `line ${line}`,
	kinds: {
		decisions: 'Decisions',
		glyphs: 'Signs',
		pages: 'Page numbers',
		pictures: 'Pictures',
	},
	asks: {
		'layout/cut-undecided': 'Where do the columns end on this line?',
		'layout/across-undecided': 'Are the notes set across the page, or in its columns?',
		'layout/columns-undecided': 'How many columns has this page?',
		'layout/no-running-text': 'Is this running text, or a table, a figure or a program?',
		'layout/table-undecided': 'Is this table right?',
		'seed/control-character': 'Which sign is printed here?',
		'seed/glyph-without-letter': 'Which letter is this sign?',
		'notes/call-undecided': 'Which word does this note number follow?',
		'notes/call-without-word': 'Which word does this note number follow, if it is one?',
		'notes/call-without-definition': 'Where is the note of this number?',
		'notes/definition-without-call': 'Where are these notes referred to, or what else are they?',
		'notes/definition-without-text': 'What is this, if it is no number of a note?',
		'notes/definition-without-label': 'Which number has this note, or what else is it?',
		'notes/label-twice': 'Which of these two is the note?',
		'edition/page-end-undecided': 'Does the hyphen at the end of the page belong to the word?',
		'edition/folio-missing': 'Which number has this page?',
		'edition/undecided': 'What is right here?',
	},
	answers: 'What is printed?',
	another: 'Something else:',
	value: (key) => `Fill in: ${key}`,
	reason: 'Why?',
	reasonHint: 'Readers see this reason in the editorial record.',
	alike: (others) =>
		`The same answer for ${many(others, { one: 'other question', other: 'other questions' })} of this kind`,
	write: 'Write into edition.yaml',
	written: 'Written into edition.yaml.',
	refused: 'Nothing was written.',
	gone: 'This question is no longer open.',
	picture: (file) => `Page ${file}, with the place of the question`,
	whole: 'The whole page',
	raw: 'Raw lines',
	forbidden: 'These questions are answered from this computer and this page alone. Load the page again.',
};

export const comparison: Messages['comparison'] = {
	title: (print, conversion) => `${conversion}, held against ${print}`,
	intro:
		'Compared word by word, over the whole text. All numbers are letters: characters that are no white space.',
	whole: (printed, converted) =>
		`${many(printed, { one: 'letter', other: 'letters' })} printed, ${count(converted)} in the conversion.`,
	kinds: {
		lost: 'lost',
		invented: 'invented',
		changed: 'changed',
		moved: 'moved',
	},
	share: (letters, all) =>
		`${count(letters)}${all > 0 && letters > 0 ? ` (${decimal((100 * letters) / all)}%)` : ''}`,
	movedNotes: 'notes that stand elsewhere',
	faithful: 'No letter was lost, and none was added.',
	furniture: (all, kept) =>
		`Running heads, feet and page numbers: ${many(all, { one: 'letter', other: 'letters' })}, of which the conversion keeps ${count(kept)}. They do not count as lost.`,
	forms: {
		heading: 'Other in form, and no loss',
		hyphen: 'hyphen at a line end',
		'soft-hyphen': 'soft hyphen',
		ligature: 'ligature',
		quote: 'quotation mark',
		dash: 'dash',
		capitals: 'capitals',
		space: 'white space in or between words',
		bullet: 'bullet',
		label: 'label of a note or an item',
		composition: 'composed character',
		glyph: 'sign of which the PDF does not know the letter',
	},
	open: (questions) =>
		`${many(questions, { one: 'question', other: 'questions' })} about the layout of the print ${form(questions, { one: 'is', other: 'are' })} still open: what is called moved here may be due to that.`,
	pages: {
		heading: 'By printed page',
		page: 'page',
		printed: 'printed',
		quiet: (pages) => `On ${many(pages, { one: 'page', other: 'pages' })} nothing is other.`,
	},
	findings: 'What is other',
	none: 'Nothing is other.',
	page: (name) => onPage(name),
	line: (line) => `line ${line}`,
	letters: (kind, lost, invented, moved) =>
		kind === 'moved'
			? `${many(moved, { one: 'letter', other: 'letters' })} moved`
			: [
					...(lost > 0 ? [`${many(lost, { one: 'letter', other: 'letters' })} lost`] : []),
					...(invented > 0 ? [`${many(invented, { one: 'letter', other: 'letters' })} added`] : []),
				].join(', '),
	behind: (page) => `stands in the conversion behind words of ${onPage(page)}`,
	first: 'stands in the conversion before all else',
	at: (file, line) => `${file}, line ${line}`,
	made: 'Made with npm run compare of Leeseditie.',
};

export const search: Messages['search'] = {
	description: 'Search the paragraphs, headings and footnotes of this reading edition.',
	open: 'Search',
	title: 'Search the text and the footnotes',
	label: 'Search for a word or a phrase',
	placeholder: 'Search the text and the footnotes',
	submit: 'Search',
	close: 'Close',
	results: 'Places found',
	keys: 'Arrows to choose, Enter to open, Esc to close',
	filter: {
		title: 'Show',
		section: 'Show one section',
		everywhere: 'All sections',
		kind: (kind, found) => {
			const name = { all: 'All', text: 'Text', notes: 'Footnotes' }[kind];
			return found === undefined ? name : `${name} ${count(found)}`;
		},
		counted: (title, found) => (found === undefined ? title : `${title} (${count(found)})`),
	},
	recent: {
		title: 'Your latest questions, on this device only',
		none: 'Your questions are stored on this device. There are none yet.',
		keep: 'Store my questions on this device',
		impossible: 'Your browser does not let this site store anything.',
		wipe: 'Erase my questions and do not store them any more',
		wipeOne: 'Erase',
		wipeThis: (question) => `Erase ${quoted(question)}`,
	},
	asPage: 'This question as a page',
	retry: 'Try again',
	all: 'Show all places',
	busy: 'Searching…',
	empty: 'Type a word, or a phrase in quotation marks.',
	noWords: 'This question has no letters or digits to search for.',
	tooLong: (length, longest) =>
		`This question is too long: ${count(length)} characters. Use at most ${count(longest)}.`,
	found: (places, notes, more) => {
		if (more) return `Many places found. The first ${count(places)} stand below.`;
		const found = many(places, { one: 'place', other: 'places' });
		if (notes === 0) return `${found} found.`;
		if (notes === places) return `${found} found, in the footnotes.`;
		return `${found} found, ${count(notes)} of them in the footnotes.`;
	},
	absent: (words) =>
		`${listed(words.map(quoted))} ${form(words.length, { one: 'does', other: 'do' })} not occur.`,
	near: (words) =>
		`${listed(words.map(quoted))} ${form(words.length, { one: 'does', other: 'do' })} not occur as such. This is like it:`,
	begun: (words) =>
		`${listed(words.map(quoted))} ${form(words.length, { one: 'does', other: 'do' })} not occur as such. This begins with it:`,
	why: {
		part: 'part of a longer word',
		abbreviation: 'abbreviation or in full',
		apart: 'written apart or as one word',
		begin: 'beginning of a longer word',
		near: 'like what you asked',
	},
	arrival: {
		title: 'Words found',
		count: (at, all) => (all === 1 ? '1 place marked' : `${count(at)} of ${count(all)}`),
		previous: 'Previous',
		next: 'Next',
		away: 'Clear marks',
	},
	searched: (reports, words) => {
		const places = reports.map(({ title, author, pages }) => {
			const report = named(title) + (author === undefined ? '' : ` (${author})`);
			if (pages.length === 0) return report;
			const one = pages.length === 1 && !pages[0]?.includes('–');
			return `${one ? 'p.' : 'pp.'}\u00A0${listed(pages)} of ${report}`;
		});
		const where = places.length > 0 ? ` ${listed(places)}` : '';
		return `Searched${where}, in text and footnotes: ${count(words)}\u00A0words.`;
	},
	apart: 'Each of these words occurs, but nowhere together in one paragraph or footnote.',
	inOrder: 'These words occur, but nowhere in this order.',
	partial: 'Nowhere do all these words stand together. At each place you see what is lacking.',
	without: (words) => `without ${listed(words.map(quoted))}`,
	instead: 'Search instead for:',
	failed:
		'Search does not work now: the search index was not loaded properly. You can read as usual. Within a page you search with your browser (Ctrl+F).',
	offline:
		'Search does not work now: you are offline and the search index was not stored yet. You can read as usual. Within a page you search with your browser (Ctrl+F).',
	withoutScript:
		'Searching on this page needs JavaScript, and that is off. Open the whole chapter and search in it with your browser (Ctrl+F, on a Mac Cmd+F):',
	place: {
		page: (folio) => onPage(folio),
		paragraph: (ordinal) => `paragraph ${ordinal}`,
		footnote: (label) => `footnote ${label}`,
		chapterTitle: 'title of the chapter',
		figure: 'words in a figure',
		reportTitle: 'title of the report',
	},
};

export const searchLost: Messages['searchLost'] = (online) =>
	`Search does not work now: ${online ? 'its program was not loaded' : 'you are offline and its program was not stored yet'}. You can read as usual. Within a page you search with your browser (Ctrl+F, on a Mac Cmd+F).`;

export const shareLink: Messages['shareLink'] = {
	copy: 'Copy link',
	share: 'Share link',
	copied: (name) => `The link to ${name} was copied.`,
	shared: 'The link was shared.',
	cancelled: 'You cancelled sharing. Nothing was sent.',
	notShared: 'Sharing does not work on this device. The link was copied instead.',
	refused: 'Your browser does not allow copying. Copy this yourself:',
	unknown: {
		title: 'Place not found',
		sentence: (id) => `This page has no place “${id}”.`,
		chapter: 'Go to that place in the whole chapter',
		nearest: (id) => `Go to “${id}”, the nearest to it`,
		top: 'Go to the start of the text',
		away: 'Close',
	},
};

/** `3 words`. */
const inWords = (number: number): string => many(number, { one: 'word', other: 'words' });

export const quoteLink: Messages['quoteLink'] = {
	bar: 'Selected words',
	link: 'Copy link',
	share: 'Share link',
	quotation: 'Copy quotation',
	source: 'Show source',
	selected: (number) => `${inWords(number)} selected.`,
	keys: 'Tab: to the buttons. Esc: buttons away.',
	linkCopied: (number) => `The link to ${inWords(number)} was copied.`,
	quotationCopied: 'The quotation was copied, with its reference.',
	failed: 'The source was not loaded. The text and the other buttons work.',
	withReference: (text, reference) => `“${text}” (${reference})`,
	arrival: {
		title: 'Quotation from a link',
		same: (number) => `Quotation of ${inWords(number)}: text unchanged.`,
		moved: (number) =>
			`Quotation of ${inWords(number)}: text unchanged. It now stands in another place than when the link was made.`,
		signs:
			'The words of this quotation are unchanged. A punctuation mark or a space has changed since the link was made.',
		changed: 'The text of this quotation has changed since the link was made:',
		gone: (number) => `${inWords(number)} gone`,
		lost: 'The words of this quotation no longer stand on this page. Perhaps they were moved or corrected.',
		twin: 'This quotation no longer stands in its place. The same words do stand on this page, with other text around them.',
		showTwin: 'Show those words',
		like: 'This quotation no longer stands on this page. There is a text that is like it.',
		showLike: 'Show what is like it',
		chapter: 'Look for it in the whole chapter',
		oldElsewhere: (number) =>
			`Quotation of ${inWords(number)}: it stands on this page word for word, but not where the link says. This old link does not know what stood around it. Perhaps this is another place with the same words.`,
		oldChanged:
			'In the place of this quotation stands another text than when the link was made. This old link does not know whether the quotation has changed, or whether this is another text that is like it:',
		oldSigns:
			'A punctuation mark or a space of this quotation has changed since the link was made, or a single word: this old link cannot say for certain.',
		untold:
			'The text of this quotation has changed somewhere since the link was made. The quotation is too long to say where: paste it on the page “Check a quotation”.',
		lostLong:
			'This quotation no longer stands on this page word for word. It is too long to say whether it was changed or is gone: paste it on the page “Check a quotation”.',
		broken: 'This link did not arrive whole. So it cannot be told whether the quotation is still right.',
		away: 'Close',
	},
};

export const quoteCheck: Messages['quoteCheck'] = {
	title: 'Check a quotation',
	short: 'Quotation',
	description:
		'Paste a quotation and read whether it stands like that in this reading edition, where, and what is different.',
	intro:
		'Paste a quotation below. You read whether it stands like that in the edition, where, and what is different. Your text stays on this device.',
	label: 'The quotation',
	check: 'Check',
	keys: 'Ctrl + Enter checks too.',
	busy: 'Searching the text…',
	withoutScript: 'Checking needs JavaScript. Without JavaScript you can read the text itself:',
	upTo: (first, last) => `${first} to ${last}`,
	names: {
		paragraph: (mark) => `paragraph ${mark}`,
		heading: (text) => `heading “${ownWords(text)}”`,
		note: (label) => `footnote ${label}`,
		chapter: (title) => `chapter title “${ownWords(title)}”`,
		header: 'running head of the page',
	},
	place: (work, folio, name) => `${ownWords(work)}, ${onPage(folio)}, ${name}`,
	outcome: {
		exact: (number) =>
			number === 1
				? 'This quotation stands like this in the edition.'
				: `This quotation stands like this in the edition, in ${count(number)} places.`,
		cut: (left) =>
			`The words stand in the edition, but this quotation leaves ${listed(left.map((word) => `“${ownWords(word)}”`))} out of the same sentence.`,
		exactInside: 'What stands between quotation marks stands like this in the edition.',
		turned: 'This quotation reads otherwise in the edition, and the difference can change its meaning.',
		near: 'This quotation stands almost like this in the edition. This is different:',
		ellipsis: 'This quotation stands in the edition in pieces. It shows itself that words were left out.',
		skipped:
			'This quotation stands in the edition in pieces. Words were left out in between, and the quotation does not say so.',
		quoted: 'What stands between quotation marks stands in the edition in pieces.',
		composed:
			'This quotation is put together from words of different places. They do not stand one after another in the edition.',
		none: 'This quotation does not stand in this edition.',
		reference: 'This is a reference, not a quotation. Paste the words that you want to check.',
		empty: 'There are no words here. Paste a quotation and try again.',
		long: (characters, most) =>
			`These are ${count(characters)} characters, and letter for letter they do not stand in the edition. Differences are looked for in a piece of up to ${count(most)} characters. Paste a shorter piece.`,
		failed: 'The text of the edition was not loaded, so nothing was checked. Try again when you are online.',
	},
	cues: {
		omitted: 'Left out:',
		inserted: 'Added:',
		cutOff: 'In the same sentence, outside the quotation:',
		weights: { negation: 'negation', limit: 'limitation', number: 'number', name: 'name' },
		more: (number) => `and ${count(number)} more`,
	},
	omitted: (number) =>
		`Here ${form(number, { one: '1 word was', other: `${count(number)} words were` })} left out:`,
	showOmitted: (number) => `Show all ${inWords(number)} that were left out`,
	nothingOmitted: 'Nothing was left out here.',
	outside: 'Not checked, because it stands outside the quotation marks:',
	reference: 'Not checked, because this is a reference:',
	misplaced: (mark, place) => `The reference names paragraph ${mark}. The words stand in ${place}.`,
	otherOrder: 'In the edition the pieces stand in another order.',
	missing: 'This piece does not stand in the edition:',
	known: (known, all) =>
		known === 0
			? `None of the ${inWords(all)} occurs in the edition. Perhaps it is a translation, or another source.`
			: known < all / 2
				? `Of the ${inWords(all)}, ${form(known, { one: '1 occurs', other: `${count(known)} occur` })} in the edition. Perhaps it is a translation, or another source.`
				: 'Most of the words occur in the edition, but not in this order. Paste a shorter piece to find a part.',
	more: (number) => `And ${many(number, { one: 'more place', other: 'more places' })}.`,
	accidentals: (names) => `This does not count as a difference: ${listed(names)}.`,
	accidentalNames: {
		space: 'other spaces or line ends',
		hyphens: 'hyphens at line ends',
		quotes: 'another form of quotation marks',
		digits: 'numbers of footnotes',
		letters: 'letters set together',
		dashes: 'another form of hyphens',
		unseen: 'invisible characters',
		mail: 'marks of an e-mail',
		markup: 'marks of markup',
		brackets: 'a capital or small letter in brackets',
		note: 'a remark with the quotation',
		html: 'HTML markup',
	},
	legend: { quote: 'only in the quotation', text: 'only in the edition', around: 'the rest of the sentence' },
	spoken: { quote: 'in the quotation', text: 'in the edition', around: 'outside the quotation' },
};

export const citation: Messages['citation'] = {
	copy: 'Copy reference',
	copied: 'The reference was copied.',
	styles: 'Choose a citation style',
	place: (folio, name) => `${onPage(folio)}, ${name}`,
	upTo: (first, last) => `${first} to ${last}`,
	used: (site, version) => `Consulted in ${site}, ${version}`,
	versionOf: (day) => `version of ${date(day)}`,
	versionBy: (digest) => `version ${digest}`,
	title: 'Cite',
	what: 'What to cite',
	how: 'In which style',
	targets: {
		section: (title) => `Section “${title}”`,
		chapter: (title) => `Chapter “${title}”`,
		edition: (title) => `The whole edition: ${title}`,
	},
	list: 'In the bibliography',
	text: 'In the text',
	note: 'In a footnote',
	file: (name) => `As ${name}`,
	copyOne: 'Copy',
	copyWhat: (what) => `Copy: ${what}`,
	download: 'Download',
	close: 'Close',
	failed: 'The styles were not loaded. “Copy reference” does work. Try again when you are online.',
};

export const offline: Messages['offline'] = {
	page: 'Read offline',
	status: {
		stored: 'Available offline',
		storing: 'Being stored for offline reading…',
		absent: 'Not stored for offline reading',
		asked: 'Store for offline reading: choose how much',
		refused: 'Not stored for offline reading',
		damaged: 'The copy for offline reading is damaged',
	},
	unreachable: 'The site cannot be reached: you are reading the copy on this device',
	newVersion: {
		region: 'New version',
		text: 'There is a new version of this edition.',
		take: 'Read the new version',
		later: 'Later',
	},
};

export const offlineChanges: Messages['offlineChanges'] = {
	title: 'What changes',
	onlyForm: 'The text of the report stays the same. Only the layout changes, or what stands around the text.',
	summary: (changes) =>
		`In the new version the text differs in ${many(changes, { one: 'place', other: 'places' })}.`,
	changed: (id) => `Changed (${id}):`,
	added: (id) => `New (${id}):`,
	gone: (id) => `Gone (${id}):`,
	more: (changes) => `And ${many(changes, { one: 'more place', other: 'more places' })}.`,
	see: 'What changes?',
};

export const offlinePage: Messages['offlinePage'] = {
	onDemand:
		'It stores the program of Check it yourself only when you open the page Editorial record. From then on that works without a connection too.',
	title: 'Read offline',
	description:
		'What your browser stores of this edition so that you can read it without a connection, and how to remove the copy.',
	intro:
		'Your browser can store the whole edition on this device: all pages, the footnotes and the search index. From then on you read and search without a connection too, at the same address. A small edition, up to 2 MB, it stores by itself after your first visit. If it is larger, if your browser saves data or if you are on a mobile network, you choose first.',
	off: 'This edition is not stored in your browser. You can read it as long as you are online.',
	noScript:
		'JavaScript is off in your browser. You can read everything, but your browser does not store the edition. You can store a single page: with “Save” or “Print” in the menu of your browser.',
	here: 'On this device',
	state: 'State',
	version: 'Version',
	extent: 'Size',
	date: 'Stored on',
	states: {
		stored: 'The whole edition is on this device.',
		chosen: 'What you chose is on this device.',
		damaged:
			'Part of the copy on this device was lost or damaged. With a connection it mends itself as you read, or all at once when you check it.',
		storing: 'The edition is being stored.',
		absent: 'The edition is not on this device. You can read it as long as you are online.',
		asked:
			'The edition is not on this device. Your browser stores it only when you choose below, because it takes space and data.',
		refused: 'You removed the copy. Your browser no longer stores the edition by itself.',
		unsupported:
			'This browser cannot store the edition, or does not do so in a private window. You can read it as long as you are online.',
		failed:
			'Storing failed. Perhaps there is too little space, the connection was lost, or your network changes the files on their way. Nothing is half stored. You can read the edition as long as you are online.',
	},
	progress: (stored, all) => `${count(stored)} of ${count(all)} files`,
	size: (bytes) =>
		bytes < 999_500
			? `${count(Math.ceil(bytes / 1000))}\u00a0kB`
			: bytes < 999_500_000
				? `${decimal(bytes / 1_000_000)}\u00a0MB`
				: `${decimal(bytes / 1_000_000_000)}\u00a0GB`,
	files: (files, size) => `${count(files)} files, ${size} in all`,
	waiting: 'A newer version is ready.',
	choice: {
		title: 'What you store',
		none: 'Do not store',
		levels: {
			text: 'Text and notes',
			sources: 'With the sources',
			pictures: 'With the page pictures',
		},
		option: (level, size) => `${offlinePage.choice.levels[level]} (${size})`,
		sum: (size, shared) => `${size} in all, of which ${shared} for the site itself and the search index.`,
		room: (used, room) => `This site now uses ${used} of the ${room} that your browser sets aside for it.`,
		store: 'Store this choice',
		failed:
			'Storing your choice failed. Perhaps there is too little space or the connection was lost. What was stored before is still there.',
	},
	lasting: {
		name: 'How long',
		kept: 'Until you remove the copy.',
		'may go': 'Until you remove the copy, or your browser clears it away because space is short.',
		unknown: 'Until you remove the copy. Whether your browser may clear it away before, it does not say.',
		ask: 'Ask your browser to keep the copy',
		refused:
			'Your browser does not promise that yet. It may do so when you visit the site more often or install it as an app.',
	},
	store: 'Store this edition',
	remove: 'Remove the copy',
	check: 'Check the copy',
	checking: 'Every file is being read…',
	checked: ({ read, mended, lost }) =>
		mended + lost === 0
			? `Checked: all ${count(read)} files are there and are exactly those of this version.`
			: sentences(
					`Checked: ${count(read)} files.`,
					mended > 0 &&
						`${many(mended, { one: 'file was missing or damaged and has', other: 'files were missing or damaged and have' })} been mended.`,
					lost > 0 &&
						`${many(lost, { one: 'file is missing or damaged', other: 'files are missing or damaged' })} and cannot be fetched now. Check again when there is a connection.`,
				),
	notChecked: 'The copy could not be read. Close the other tabs with this edition and try again.',
	searched: (word, places) =>
		`Search works: “${word}” is in ${many(places, { one: 'place', other: 'places' })}.`,
	notSearched: 'Search does not work now.',
	newVersion: {
		title: 'A new version',
		text: 'When a new version appears, your browser fetches only what has changed. You keep reading the version that you have open, until you choose “Read the new version” or close all tabs with this edition.',
	},
	privacy: {
		title: 'What is not stored',
		text: 'No cookies, and nothing about you or what you read. Your browser stores only the files of this edition. If you choose what is stored, your browser remembers that choice. If you remove the copy, it remembers only that, so that it does not fetch the edition again.',
	},
	settings: {
		title: 'Removing it without this button',
		text: 'The copy also disappears when you put ?offline=uit behind the address of a page, or clear the data of this website in the settings of your browser.',
	},
};

export const oneFile: Messages['oneFile'] = {
	about: 'About this file',
	what: 'The whole edition in one file. It works without internet, fetches nothing and passes nothing on.',
	source: 'The lines of the source, page by page, as they came in.',
	onSite: 'Show on the site',
	noScript:
		'You can read the whole text, with its notes, its source and the editorial record. Searching, citing and checking need JavaScript.',
	notUnpacked:
		'Searching, citing and checking do not work in this browser. You can read the text and its notes. In a newer browser everything works.',
};

export const takeAlong: Messages['takeAlong'] = {
	title: 'Take it along',
	intro:
		'The whole text in one file, to keep and to pass on. Each file is made from the same text as this site.',
	apart: 'Your browser does not store these files by itself. You download them when you want them.',
	formats: {
		epub: {
			name: 'EPUB',
			use: 'For e-readers and reading apps: with contents, footnotes and the page numbers of the printed report.',
		},
		html: {
			name: 'One file (HTML)',
			use: 'Opens in any browser, without internet too: the whole text with notes, search, citing, the source and the check.',
		},
		pdf: {
			name: 'PDF',
			use: 'To print, or to read as pages: with bookmarks and footnotes, and tagged for screen readers (PDF/UA).',
		},
		txt: {
			name: 'Plain text',
			use: 'The words and nothing else: readable in any program, with the notes below their section.',
		},
		md: {
			name: 'Markdown',
			use: 'To work on with the text: headings, tables, notes and page numbers stay recognizable.',
		},
		zip: {
			name: 'The whole site (zip)',
			use: 'To keep everything, with source and editorial record: unpacked to be read without internet, or put on a server of your own.',
		},
	},
	of: (format, title) => `${format}: ${title}`,
	sumsUse: 'The checksums of these files, to find out whether a file arrived whole.',
	version: (words) => `Version of ${words}`,
	cover: 'Cover',
	text: 'Text',
	pageList: 'Printed pages',
	landmarks: 'Landmarks',
	colophon: 'Colophon',
	notes: 'Notes',
	picture: (alt) => `Picture: ${alt}`,
	editorsVoice:
		'The number behind a paragraph, such as 41·3, is the editors’: the third paragraph on printed page 41. The paragraph has the same name on the site. Between square brackets stands where a printed page begins.',
	accounted: 'Editorial record',
	figures: (figures) => [
		`The source has ${many(figures.pages, { one: 'page', other: 'pages' })}, ${many(figures.rawLines, { one: 'line', other: 'lines' })} and ${many(figures.characters, { one: 'character', other: 'characters' })}. Each character has exactly one place in this edition.`,
		`The reading text has ${many(figures.words, { one: 'word', other: 'words' })} and ${many(figures.footnotes, { one: 'footnote', other: 'footnotes' })}.`,
		`${many(figures.normalizations + figures.emendations, { one: 'time', other: 'times' })} the text reads otherwise than the source: ${count(figures.normalizations)} × a form, ${count(figures.emendations)} × a correction.`,
	],
	digests: {
		title: 'Checksums',
		what: 'SHA-256, of the reading text, of what the editors decided, and of each page of the source.',
		text: 'Reading text',
	},
	font: 'The typeface is Source Serif 4, under the SIL Open Font License.',
	unpacked:
		'You are reading a copy of this site from a zip file. Text, notes, source and editorial record can be read straight from a disk. Search, quoting and Check it yourself work where this folder stands on a web server.',
	unpackedSearch: 'In this copy search works only where the folder stands on a web server.',
	onSite: {
		paragraph: (mark) => `Paragraph ${mark} on the site`,
		section: 'This section on the site',
		edition: 'This edition on the site',
		account: 'The whole editorial record on the site',
	},
	accessible: (described) =>
		`All of the text can be read as text, with headings, tables and lists as such. Footnotes can be followed to and fro. The page numbers of the printed report stand in the text and in a list. ${described ? 'Pictures are described.' : 'Not every picture is described yet.'}`,
};
