/** Whether the reader is asked before anything is stored: where it costs something. */
import { UNASKED } from './choice.ts';
import { keptChoice } from './kept-choice.ts';
import { EXTENT, type Extent } from './places.ts';

interface Connection {
	readonly saveData?: boolean;
	readonly type?: string;
	readonly effectiveType?: string;
}

const connection = (): Connection => (navigator as { connection?: Connection }).connection ?? {};

/** The reader asked the browser to save data. */
export const savesData = (): boolean => connection().saveData === true;

/** Whether every megabyte costs the reader money or patience, as far as the browser tells. */
export function isDear(): boolean {
	const { saveData, type, effectiveType = '' } = connection();
	return saveData === true || type === 'cellular' || effectiveType.endsWith('2g');
}

/**
 * To be asked where nothing is stored. Where the size cannot be had, nothing is stored either: the next page
 * asks again.
 */
export async function asksFirst(base: string): Promise<boolean> {
	if (await keptChoice(base)) return false;
	if (isDear()) return true;
	const answer = await fetch(base + EXTENT).catch(() => undefined);
	const extent: Extent | undefined = answer?.ok ? await answer.json().catch(() => undefined) : undefined;
	return extent === undefined || extent.bytes > UNASKED;
}
