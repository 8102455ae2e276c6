/**
 * What a block of the page belongs to: its section, and text or notes. The same on a section's page and on
 * the chapter's.
 */
import { sectionOf } from '#sharing/link/section-of.client.ts';
import type { PageBlock } from '#sharing/quote-link/page-text.client.ts';

export function scopesOf(blocks: readonly PageBlock[]): (block: number) => string {
	const known = blocks.map(
		({ element }) => `${sectionOf(element) ?? ''} ${element.closest('.notes') ? 'notes' : ''}`,
	);
	return (block) => known[block] ?? '';
}
