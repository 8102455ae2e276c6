/** What is other in a new version of a page: which lines, and where those that stayed stand now. */
import { diffArrays } from 'diff';
import { splitLines } from '#layout/raw-lines.ts';

export interface ChangedLines {
	/** 1-based lines of the new version that the old one has not. */
	readonly added: readonly number[];
	/** 1-based lines of the old version that the new one has not. */
	readonly removed: readonly number[];
	/** For each line that stayed: its number then and now. */
	readonly stayed: ReadonlyMap<number, number>;
}

export function changedLines(before: string, now: string): ChangedLines {
	const added: number[] = [];
	const removed: number[] = [];
	const stayed = new Map<number, number>();
	let [old, fresh] = [1, 1];
	for (const part of diffArrays(splitLines(before), splitLines(now))) {
		for (let i = 0; i < part.value.length; i++) {
			if (part.added) added.push(fresh++);
			else if (part.removed) removed.push(old++);
			else stayed.set(old++, fresh++);
		}
	}
	return { added, removed, stayed };
}
