/** The command as a function: a PDF → the seeds of an edition, or why not. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { printDiagnostics } from '#diagnostics/print.ts';
import { RESERVED_EDITIONS } from '#edition/addresses.ts';
import { slugOf } from '#edition/anchors.ts';
import { slugSchema } from '#edition/slug.ts';
import { newEdition } from './new-edition.ts';
import { fileFault } from './pdf-file.ts';
import { readPdf } from './read-pdf.ts';
import { renewEdition } from './renew-edition.ts';
import type { Asked } from './told.ts';

/** What it answers. */
export interface Answer {
	readonly output: string;
	/** 0 when the seeds are what the PDF gives. */
	readonly code: 0 | 1;
}

export async function importPdf(asked: Asked): Promise<Answer> {
	const fault = fileFault(asked.file) ?? slugFault(asked);
	if (fault !== undefined) return refused(asked, [fault]);
	const pictures = asked.pictures ? mkdtempSync(join(tmpdir(), 'leeseditie-')) : undefined;
	try {
		const read = await readPdf({ ...asked, pictures });
		if ('fault' in read) return refused(asked, [read.fault]);
		const folder = join(asked.to, slugFrom(asked));
		const told = { ...read, asked, folder, pictures };
		const old = join(folder, 'edition.yaml');
		const { output, diagnostics } = existsSync(old)
			? renewEdition(told, readFileSync(old, 'utf8'))
			: newEdition(told);
		const stopped = diagnostics.some(({ severity }) => severity === 'error');
		if (stopped) return refused(asked, diagnostics);
		const notes = printDiagnostics(diagnostics, asked.paint);
		return { output: notes === '' ? output : `${notes}\n${output}`, code: 0 };
	} finally {
		if (pictures !== undefined) rmSync(pictures, { recursive: true, force: true });
	}
}

const refused = ({ paint }: Asked, diagnostics: readonly Diagnostic[]): Answer => ({
	output: `${printDiagnostics(diagnostics, paint)}\nNothing under seeds/ was touched.\n`,
	code: 1,
});

const slugFrom = ({ edition, file }: Asked): string =>
	edition ?? (slugOf(basename(file).replace(/\.pdf$/iu, '')) || 'verslag');

function slugFault(asked: Asked): Diagnostic | undefined {
	const slug = slugFrom(asked);
	const wrong = !slugSchema.safeParse(slug).success;
	if (!wrong && !RESERVED_EDITIONS.includes(slug)) return undefined;
	return {
		code: wrong ? 'edition/name-not-slug' : 'edition/name-reserved',
		severity: 'error',
		file: asked.file,
		reason: wrong
			? `The edition would be called “${slug}”; small letters a–z, digits and single hyphens are expected.`
			: `The edition would be called “${slug}”, as a page of the site is.`,
		act: [`Name it: --edition ${slugOf(slug) || 'jaarverslag'}${wrong ? '' : '-verslag'}`],
	};
}
