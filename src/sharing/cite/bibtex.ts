/**
 * A work as an entry of BibTeX (btxdoc, section 3.1). By hand: Citation.js leaves out letters that ASCII has
 * not, and writes a part as `@inbook`, of which *plain* does not print the title of the book.
 */
import type { CslItem } from '#sharing/cite/item.ts';

/** Signs that mean something to TeX. */
const SIGNS: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'{': '\\{',
	'}': '\\}',
	'&': '\\&',
	'%': '\\%',
	$: '\\$',
	'#': '\\#',
	_: '\\_',
};

const tex = (text: string): string => text.replace(/[\\~^{}&%$#_]/g, (sign) => SIGNS[sign] ?? sign);

/** A brace with a backslash behind it would be one sign to BibTeX, and its letters made small. */
const kept = (word: string): string => (word.startsWith('\\') ? `{{${word}}}` : `{${word}}`);

/**
 * Styles make small letters of capitals, those of names and abbreviations too; what stands in braces they
 * leave alone. Only the capital that a title begins with needs none.
 */
const title = (text: string): string =>
	text
		.split(/(\s+)/u)
		.map((word, at) => {
			const isName = /\p{Lu}/u.test(at === 0 ? word.replace(/\p{L}/u, '') : word);
			return isName ? kept(tex(word)) : tex(word);
		})
		.join('');

/** Only ASCII is safe in a key. */
const keyOf = (id: string): string => encodeURIComponent(id).replaceAll('%', '');

/** @param note what is kept beside the work. */
export function bibtex(item: CslItem, note: string): string {
	const { type, author, issued, page, publisher } = item;
	const isPart = type === 'chapter';
	// Neither an institution nor a publisher may be left out: who signs a report is the one or the other.
	const answers = publisher ?? author?.[0]?.literal;
	const fields: Readonly<Record<string, string | undefined>> = {
		author: author?.[0] && `{${tex(author[0].literal)}}`,
		title: title(item.title),
		booktitle: item['container-title'] && title(item['container-title']),
		[isPart ? 'publisher' : 'institution']: answers && tex(answers),
		address: item['publisher-place'] && tex(item['publisher-place']),
		year: issued && tex('literal' in issued ? issued.literal : String(issued['date-parts'][0][0])),
		pages: page && tex(page).replace(/(?<=\p{N})-(?=\p{N})/u, '--'),
		isbn: item.ISBN,
		url: item.URL,
		note: tex(note),
	};
	const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`\t${name} = {${value}},`] : []));
	return [`@${isPart ? 'incollection' : 'techreport'}{${keyOf(item.id)},`, ...lines, '}', ''].join('\n');
}
