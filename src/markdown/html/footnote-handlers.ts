/**
 * Footnotes as printed. The usual conversion numbers notes anew from 1; these handlers keep the label: call 8
 * is `#verwijzing-8` and leads to `#voetnoot-8`. The definition is marked for `liftNotes`, which takes it
 * from the text.
 */
import type { Element, ElementContent } from 'hast';
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import { callAnchor, callId, footnoteId } from '#edition/anchors.ts';

/** What the conversion from mdast to hast hands to a handler, as far as it is used here. */
interface Conversion {
	all(node: FootnoteDefinition): ElementContent[];
}

/**
 * Conversion of calls and definitions, for `remarkRehype.handlers`. `liftNotes` gives them their labels and
 * ids.
 */
export const footnoteHandlers = {
	footnoteReference(_state: unknown, node: FootnoteReference): Element {
		return call(node.identifier);
	},
	footnoteDefinition(state: Conversion, node: FootnoteDefinition): Element {
		return {
			type: 'element',
			tagName: 'aside',
			properties: { dataNote: node.identifier },
			children: state.all(node),
		};
	},
};

function call(identifier: string): Element {
	return {
		type: 'element',
		tagName: 'sup',
		properties: {},
		children: [
			{
				type: 'element',
				tagName: 'a',
				properties: { dataCall: identifier, href: `#${footnoteId(identifier)}`, role: 'doc-noteref' },
				children: [],
			},
		],
	};
}

/** A call as `liftNotes` completes it. */
interface LabelledCall {
	readonly identifier: string;
	/** As printed. */
	readonly label: string;
	readonly ordinal: number;
	/** For a screen reader. */
	readonly name: string;
}

/** Completes a call: its printed label, its id, its name. */
export function labelCall(link: Element, { identifier, label, ordinal, name }: LabelledCall): string {
	const id = callId(identifier, ordinal);
	delete link.properties.dataCall;
	link.properties = { id, ...link.properties, ariaLabel: name, dataAnchor: callAnchor(id) };
	link.children = [{ type: 'text', value: label }];
	return id;
}
