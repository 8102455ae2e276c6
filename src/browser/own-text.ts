/**
 * What on a page of the report is the report's own text: everything but the elements that are named here. In
 * them the site or its editors speak, or stands a mark that is no letter of the text. Selecting, copying,
 * links to words, *Citaat*, *Toon bron* and the marks of a search all go by it; *Controleer zelf* has a list
 * of its own, so that one can find out the other.
 */

/** As data, because the build reads pages as trees and a browser as documents. */
export const ADDED = {
	/** Calls of notes, and the ways back from them. */
	roles: ['doc-noteref', 'doc-backlink'],
	/**
	 * The place in the margin, the menu of a heading or a note, the rule of a printed page, panels and the
	 * colophon.
	 */
	classes: ['place', 'self', 'back', 'folio', 'source-panel', 'colophon', 'quote-arrival', 'search-arrival'],
	tags: ['nav', 'button', 'dialog', 'template', 'script', 'style'],
	attribute: 'data-editors',
} as const;

/** Role of a call: no letter of the text, but told apart from the rest, because a note belongs there. */
export const CALL = 'doc-noteref';
