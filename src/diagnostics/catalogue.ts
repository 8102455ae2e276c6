/**
 * Every code of `npm run reconstruct` and `npm run read-page`, with what it means. Codes are permanent: a code that is
 * no longer given is taken out, never given another meaning.
 */
export const catalogue = {
	'seed/binary': 'A page file is not text.',
	'seed/control-character': 'A character without a printed form stands in a page.',
	'seed/empty': 'A page file holds no text.',
	'seed/foreign-file': 'Something else than a page file stands in pages/.',
	'seed/half-character': 'Half of a character of UTF-16 stands in a page.',
	'seed/line-too-long': 'A line is longer than any line of a printed page.',
	'seed/not-utf8': 'A page file is in another encoding than UTF-8, or than UTF-16 with a byte-order mark.',
	'seed/unreadable': 'A file could not be opened.',
	'seed/too-large': 'A file is far larger than the text of a page.',
	'seed/too-many-lines': 'A file has more lines than any printed page.',
	'seed/two-pages': 'A form feed inside a page file begins a second page.',

	'layout/cut-undecided': 'A line can be cut into columns in two ways, and the evidence favours neither.',
	'layout/too-large': 'A text is larger than a printed page, and its columns were not looked for.',
	'page/no-folio': 'A page shows no folio.',
	'decision/hits-nothing': 'A decision names words or a place that the page does not have.',

	'edition/missing': 'A file or a folder that makes an edition is not there.',
	'edition/not-yaml': 'edition.yaml is not YAML.',
	'edition/unknown-key': 'edition.yaml has a key that the format has not.',
	'edition/missing-key': 'edition.yaml lacks a key that the format asks.',
	'edition/wrong-type': 'A value in edition.yaml is of another type than the format asks.',
	'edition/wrong-value': 'A value in edition.yaml is of the right type and not allowed.',
	'edition/name-not-slug': 'The name of an edition’s folder cannot be part of an address.',
	'edition/name-reserved': 'An edition or a chapter has the name of a page of the site.',
	'edition/page-twice': 'A page is listed twice.',
	'edition/page-unknown': 'A page is named that the edition does not list.',
	'edition/page-without-chapter': 'A listed page belongs to no chapter.',
	'edition/page-file-missing': 'A listed page has no file.',
	'edition/page-not-listed': 'A page file is not listed.',
	'edition/chapter-twice': 'Two chapters have one slug.',
	'edition/chapter-empty': 'The pages of a chapter hold no running text.',
	'edition/abbreviation-twice': 'An abbreviation is listed twice.',
	'edition/abbreviation-unheard': 'An abbreviation, or its long form, occurs nowhere in the text.',
	'edition/alias-twice': 'An old address has two aliases.',
	'edition/alias-broken': 'An alias leads nowhere, or hides an address that still exists.',
	'edition/address-lost': 'An address of the committed edition would be gone.',
	'edition/content-without-seeds': 'content/ holds an edition that seeds/ does not.',
	'edition/folio-missing': 'A page has no folio, printed or given.',
	'edition/folio-differs': 'The printed folio is another than edition.yaml says.',
	'edition/folio-twice': 'Two pages have one folio.',
	'edition/slug-empty': 'A heading has no letter or digit to make a slug of.',
	'edition/slug-twice': 'Two headings of a chapter get one slug.',
	'edition/slug-hits-nothing': 'A slug is given to a heading that is not there.',
	'edition/decision-hits-nothing': 'A decision is given where there is nothing to decide.',
	'edition/page-end-undecided': 'A hyphen at the foot of a page may belong to the word or to the line.',
	'edition/undecided': 'The engine left something undecided.',

	'notes/call-without-word': 'A note call stands alone; no text could hold it.',
	'notes/call-undecided':
		'A note call stands on a row of its own, and the text does not tell which word it follows.',
	'notes/call-without-definition': 'A note call has no footnote in its chapter.',
	'notes/definition-without-call': 'A footnote is called nowhere in its chapter.',
	'notes/definition-without-label': 'A footnote begins without a label, and none runs on to it.',
	'notes/label-twice': 'Two footnotes of a page have one label.',

	'account/unaccounted': 'A character of a page has no place in the edition.',
	'account/used-twice': 'A character of a page has more than one place in the edition.',
	'account/order': 'Words are read out of the order of their column.',
	'account/outside': 'A part of the edition points past the end of a line.',
	'account/other-page': 'The page that was read is not the page of the file.',
	'account/not-faithful': 'The text reads otherwise than the page and the recorded changes give.',
	'markdown/not-read-back': 'A section file does not read back as it was written.',
	'reconstruct/crash': 'The program failed on a page.',
} as const;

/** A code of the catalogue. */
export type Code = keyof typeof catalogue;
