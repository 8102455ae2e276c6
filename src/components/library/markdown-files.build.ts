/** The committed Markdown of the sections, letter for letter. */
import { readFileSync } from 'node:fs';
import { refuse } from '#components/library/refusal.ts';

/** @param file as {@link import('#components/library/library.ts').SectionView.file} has it: relative to the project. */
export function markdownFile(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		throw refuse(file, 'no-file', 'The file is not there.', 'npm run reconstruct');
	}
}
