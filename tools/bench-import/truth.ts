/** What is known of a page: where each word stands, in which column and block, and what each block is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Truth } from '../bench-recovery/score.ts';

/** A word of `words.json`; points from the top left. */
export interface TrueWord {
	readonly t: string;
	readonly x0: number;
	readonly x1: number;
	/** Baseline. */
	readonly b: number;
	/** Of its block, or `call`. */
	readonly kind: string;
	/** Index of its block. */
	readonly block: number | null;
}

interface TrueCell {
	readonly column: number | null;
	readonly text: string;
	readonly block?: number;
}

/** `truth.json` of a page. */
export interface PageTruth extends Truth {
	readonly lang: string;
	/** Name of its PDF, without `.pdf`, and its page there, from 1. */
	readonly doc: string;
	readonly page: number;
	readonly lines: readonly { readonly n: number; readonly cells: readonly TrueCell[] }[];
}

export interface TruePage {
	readonly id: string;
	readonly truth: PageTruth;
	readonly words: readonly TrueWord[];
}

/** The pages of `DIR/truth`, in the order of their names. */
export function truePages(root: string): TruePage[] {
	const folder = join(root, 'truth');
	const json = (id: string, file: string): unknown =>
		JSON.parse(readFileSync(join(folder, id, file), 'utf8'));
	return readdirSync(folder)
		.filter((id) => existsSync(join(folder, id, 'truth.json')))
		.sort()
		.map((id) => ({
			id,
			truth: json(id, 'truth.json') as PageTruth,
			words: json(id, 'words.json') as TrueWord[],
		}));
}
