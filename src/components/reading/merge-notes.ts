/**
 * The notes of all sections of a chapter as one list. A section repeats a note that an earlier one defines,
 * so that its own page is whole; on the chapter's page the note stands once, with the way back to every call.
 */
import type { Note } from '#markdown/html/section-file.ts';

export function mergeNotes(sections: readonly { readonly notes: readonly Note[] }[]): Note[] {
	const merged = new Map<string, Note>();
	for (const note of sections.flatMap((section) => section.notes)) {
		const first = merged.get(note.identifier);
		merged.set(note.identifier, first ? { ...first, calls: [...first.calls, ...note.calls] } : note);
	}
	return [...merged.values()];
}
