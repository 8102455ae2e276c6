import { readFileSync } from 'node:fs';

/** A second of processor, as Linux counts it on every machine. */
const SECOND = 100;

/** Where the fields that follow the name of the program hold the time of children that ended (proc(5)). */
const CHILDREN = { user: 13, system: 14 } as const;

/** Seconds of processor that ended children took, and theirs, by `/proc/self/stat`. */
export function secondsIn(stat: string): number {
	// The name stands in brackets, and may hold anything.
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	return (Number(fields[CHILDREN.user]) + Number(fields[CHILDREN.system])) / SECOND;
}

let told = 0;

/**
 * Seconds of processor of the children that ended since it was asked last: asked at the end of each, those of
 * that child, however many run beside it. Always 0 where the system does not tell.
 */
export function secondsOfEnded(): number {
	if (process.platform !== 'linux') return 0;
	const all = secondsIn(readFileSync('/proc/self/stat', 'utf8'));
	const since = all - told;
	told = all;
	return since;
}
