/** The committed Markdown of the sections, letter for letter, by its path in the project. */
const files = import.meta.glob<string>('/content/editions/*/*/*.md', {
	query: '?raw',
	import: 'default',
	eager: true,
});

/** @param file as {@link import('./library.ts').SectionView.file} has it. */
export function markdownFile(file: string): string {
	const text = files[`/${file}`];
	if (text === undefined) throw new Error(`${file} is niet te vinden. Draai npm run reconstruct.`);
	return text;
}
