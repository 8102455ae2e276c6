/**
 * Asks a reader, a process of its own, for pages of a PDF, and ends it when it has been silent for too long.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { LIMITS } from '../limits.ts';
import {
	type Answer,
	type Asked,
	type PdfFacts,
	pagesAsked,
	type ReadPage,
	type Refusal,
} from './messages.ts';

/** What came of it. */
export interface Outcome {
	readonly facts?: PdfFacts;
	readonly pages: readonly ReadPage[];
	/** Why it did not come to its end. */
	readonly refused?: Refusal | Ended;
}

/** The reader itself ended: `page` is the one it had in hand. */
export interface Ended {
	readonly why: 'too-slow' | 'too-large';
	readonly page?: number;
}

/** Told after each page. @param all that were asked for. */
export type OnPage = (all: number) => void;

export function askReader(asked: Asked, onPage: OnPage, silence: number): Promise<Outcome> {
	return new Promise((resolve) => {
		const reader = fork(fileURLToPath(new URL('process.ts', import.meta.url)), {
			execArgv: [`--max-old-space-size=${LIMITS.memory}`],
			serialization: 'advanced',
			stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
		});
		let facts: PdfFacts | undefined;
		let refused: Refusal | Ended | undefined;
		let ended = false;
		const done = { pages: 0 };
		const pages: ReadPage[] = [];
		const inHand = (): { readonly page?: number } => {
			const page = facts && pagesAsked(asked, facts.pages)[done.pages];
			return page === undefined ? {} : { page };
		};
		const tooSlow = (): void => {
			refused ??= { why: 'too-slow', ...inHand() };
			reader.kill('SIGKILL');
		};
		let timer = setTimeout(tooSlow, silence);
		reader.on('message', (answer: Answer) => {
			clearTimeout(timer);
			timer = setTimeout(tooSlow, silence);
			if ('facts' in answer) facts = answer.facts;
			else if ('read' in answer) {
				pages.push(...answer.read);
				done.pages += 1;
				onPage(pagesAsked(asked, facts?.pages ?? 0).length);
			} else if ('refused' in answer) refused = answer.refused;
			else ended = true;
		});
		reader.on('exit', () => {
			clearTimeout(timer);
			if (!ended) refused ??= { why: 'too-large', ...inHand() };
			resolve({
				...(facts === undefined ? {} : { facts }),
				pages,
				...(refused === undefined ? {} : { refused }),
			});
		});
		reader.send(asked);
	});
}
