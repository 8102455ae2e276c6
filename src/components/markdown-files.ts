/** The committed Markdown of the sections, letter for letter, by its path in the project. */
import { refuse } from '#components/refusal.ts';

const files = import.meta.glob<string>('/content/editions/*/*/*.md', {
	query: '?raw',
	import: 'default',
	eager: true,
});

/** @param file as {@link import('./library.ts').SectionView.file} has it. */
export function markdownFile(file: string): string {
	const text = files[`/${file}`];
	if (text === undefined) throw refuse(file, 'no-file', 'The file is not there.', 'npm run reconstruct');
	return text;
}
