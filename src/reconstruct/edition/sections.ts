/**
 * A flow of text → sections. Every heading opens one, unless it follows a heading directly: then it stays
 * with that. One over notes closes the section before it: its notes are read at their calls. Text before the first heading is a section of its own.
 */
import type { FlowBlock, FlowItem } from '#reconstruct/edition/flow.ts';

/** A section of a chapter, before it has ids. */
export interface FlowSection {
	/** In order; empty for the text before the first heading. */
	readonly headings: readonly FlowBlock[];
	readonly items: readonly FlowItem[];
}

/** Cuts the flow; a page that begins right before a heading begins in that heading's section. */
export function sectionsOf(flow: readonly FlowItem[]): FlowSection[] {
	const sections: { headings: FlowBlock[]; items: FlowItem[] }[] = [];
	let pending: FlowItem[] = [];
	let afterHeading = false;
	for (const item of flow) {
		if (item.kind === 'page-start') {
			pending.push(item);
			continue;
		}
		const closes = item.over === 'notes' && sections.length > 0;
		const opens = item.kind === 'heading' ? !afterHeading && !closes : sections.length === 0;
		if (opens) sections.push({ headings: [], items: [] });
		const section = sections.at(-1);
		if (item.kind === 'heading') section?.headings.push(item);
		section?.items.push(...pending, item);
		pending = [];
		afterHeading = item.kind === 'heading' && item.over !== 'notes';
	}
	sections.at(-1)?.items.push(...pending);
	// Pages without running text are a section too: what is printed on them has its place there.
	return sections.length === 0 && pending.length > 0 ? [{ headings: [], items: pending }] : sections;
}
