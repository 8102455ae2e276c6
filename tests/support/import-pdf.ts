/** Imports a PDF of a test into a folder of its own. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { type Answer, importPdf } from '../../tools/import/run.ts';
import type { Asked } from '../../tools/import/told.ts';

const folder = mkdtempSync(join(tmpdir(), 'import-test-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;

export interface Imported extends Answer {
	/** Path below the editions' folder → what stands in it; pictures by their size only. */
	readonly files: ReadonlyMap<string, string>;
	/** The PDF. */
	readonly file: string;
	/** The editions' folder, to import into again. */
	readonly to: string;
}

export async function importOf(bytes: Uint8Array, asked: Partial<Asked> = {}): Promise<Imported> {
	const home = join(folder, String(++count));
	const to = asked.to ?? join(home, 'seeds');
	const file = asked.file ?? join(folder, `${count}.pdf`);
	if (asked.file === undefined) writeFileSync(file, bytes);
	const answer = await importPdf({
		edition: 'proef',
		pictures: false,
		progress: () => undefined,
		...asked,
		file,
		to,
	});
	return { ...answer, file, to, files: filesBelow(to) };
}

function filesBelow(to: string): ReadonlyMap<string, string> {
	if (!existsSync(to)) return new Map();
	return new Map(
		readdirSync(to, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.sort()
			.map((path) => [
				path.slice(to.length + 1),
				path.endsWith('.webp') ? `${readFileSync(path).length} bytes` : readFileSync(path, 'utf8'),
			]),
	);
}
