/** Running text: its letters, its calls, and where printed pages begin in it. */
import { callId, footnoteId, pageBreakId } from '#edition/anchors.ts';
import type { Inline, Section } from '#edition/section.ts';
import type { Book } from '#takealong/epub/book.ts';
import { type ElementContent, inLanguage, textNode, x } from '#takealong/epub/xml.ts';

/** The text of one section as it is written: it counts the calls of each note. */
export class Running {
	readonly #book: Book;
	readonly #section: Section;
	readonly #calls = new Map<string, string[]>();
	/** Abbreviations whose long form was given. */
	readonly #told = new Set<string>();

	constructor(book: Book, section: Section) {
		this.#book = book;
		this.#section = section;
	}

	/** Ids of the calls of a note so far. */
	callsOf(note: string): readonly string[] {
		return this.#calls.get(note) ?? [];
	}

	/** As printed. */
	labelOf = (note: string): string => this.#section.frontmatter.labels?.[note] ?? note;

	/** @param marked whether printed pages begin in it: notes are carried over, and their page begins above. */
	write(content: readonly Inline[], marked = true): ElementContent[] {
		return content.flatMap((inline): ElementContent[] => {
			if (inline.kind === 'text') return this.#words(inline.text);
			if (inline.kind === 'call') return [this.#call(inline.note)];
			return marked ? this.pageMark(inline.folio, 'span') : [];
		});
	}

	/** Where a printed page begins: a mark for the eye, and the place that the page list leads to. */
	pageMark(folio: string, tag: 'span' | 'div'): ElementContent[] {
		if (!this.#book.begins(folio, this.#section)) return [];
		const { places } = this.#book.edition.messages;
		const mark = {
			id: pageBreakId(folio),
			class: 'folio',
			'epub:type': 'pagebreak',
			role: 'doc-pagebreak',
			'aria-label': places.page.mark(folio),
			...inLanguage(this.#book.said),
		};
		return [x(tag, mark)];
	}

	/** The first of each abbreviation in a section has its long form, and says when that is the editors'. */
	#words(text: string): ElementContent[] {
		const { editors } = this.#book.edition.messages.abbreviationCard;
		const written: ElementContent[] = [];
		let from = 0;
		for (const { abbreviation, start, end } of this.#book.shorts(text)) {
			const { id, long, by } = abbreviation;
			if (this.#told.has(id)) continue;
			this.#told.add(id);
			if (start > from) written.push(textNode(text.slice(from, start)));
			const title = by === 'editors' ? `${long} (${editors})` : long;
			written.push(x('abbr', { title }, textNode(text.slice(start, end))));
			from = end;
		}
		return from < text.length ? [...written, textNode(text.slice(from))] : written;
	}

	#call(note: string): ElementContent {
		const calls = this.#calls.get(note) ?? [];
		const first = this.#section.frontmatter.repeats?.[note] ?? 1;
		const id = callId(note, first + calls.length);
		this.#calls.set(note, [...calls, id]);
		const label = this.labelOf(note);
		const link = {
			id,
			href: `#${footnoteId(note)}`,
			'epub:type': 'noteref',
			role: 'doc-noteref',
			'aria-label': this.#book.edition.messages.places.note.call(label),
			...inLanguage(this.#book.said),
		};
		return x('sup', [x('a', link, textNode(label))]);
	}
}
