/** A chapter of sixty printed pages: sections of all lengths, notes numbered on through the chapter. */
import type { TextBlock } from './press.ts';
import { writer } from './prose.ts';

/** Sections; with the setting of `chapters.ts` they fill sixty pages. */
const SECTIONS = 52;

export function sixtyPages(): readonly TextBlock[] {
	const write = writer(60);
	let label = 0;
	const seen = new Set<string>();
	const title = (): string => {
		for (;;) {
			const one = write.title();
			if (!seen.has(one)) {
				seen.add(one);
				return one;
			}
		}
	};
	return Array.from({ length: SECTIONS }, (_, section): TextBlock[] => {
		const paragraphs = Array.from({ length: 3 + Math.floor(write.next() * 8) }, (): TextBlock => {
			const text = write.words(40 + Math.floor(write.next() * 90));
			if (write.next() > 0.3) return { kind: 'paragraph', text };
			label += 1;
			return {
				kind: 'paragraph',
				text: text.replace(/\. |\.$/, `^${label}^$&`),
				notes: { [label]: write.sentences(1 + Math.floor(write.next() * 3)) },
			};
		});
		return [{ kind: 'heading', level: section % 4 === 0 ? 2 : 3, text: title() }, ...paragraphs];
	}).flat();
}
