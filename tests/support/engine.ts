/**
 * The engine, as the golden cases use it: many read one page, which is read once for as long as all asks are
 * alike.
 */
import type { PageReading } from '#edition/model.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import type { PageOptions } from '#reconstruct/stages/state.ts';

const readings = new Map<string, PageReading>();

export function engine(text: string, options: PageOptions): PageReading {
	const key = JSON.stringify([text, options]);
	const reading = readings.get(key) ?? readPage(text, options);
	readings.set(key, reading);
	return reading;
}
