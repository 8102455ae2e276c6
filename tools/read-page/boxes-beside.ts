/** The boxes that stand beside a page file: `041.boxes.json` beside `041.txt`. */
import { existsSync, readFileSync } from 'node:fs';
import { type ParsedBoxes, parseBoxes } from '#layout/parse-boxes.ts';

/** What the name of a boxes file ends in, after the name of its page. */
export const BOXES = '.boxes.json';

/** The path of a page's boxes. */
export const boxesPath = (pageFile: string): string => pageFile.replace(/(?:\.txt)?$/, BOXES);

/** The boxes of a page, if it has any; what is wrong with them names their file. */
export function boxesBeside(pageFile: string, pageText: string, shown = boxesPath(pageFile)): ParsedBoxes {
	const path = boxesPath(pageFile);
	if (!existsSync(path)) return { diagnostics: [] };
	const parsed = parseBoxes(readFileSync(path, 'utf8'), pageText);
	return { ...parsed, diagnostics: parsed.diagnostics.map((told) => ({ ...told, file: shown })) };
}
