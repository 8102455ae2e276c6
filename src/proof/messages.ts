/** What the page and the worker say to each other. */

import type { ReadBlock } from './blocks.ts';
import type { Shown } from './condensed-report.ts';
import type { Asked, Progress } from './task.ts';

export type ToWorker =
	| { readonly kind: 'check'; readonly asked: Asked; readonly base: string }
	/** Answer to `want`: the page's blocks, nothing where it has none, or that it could not be had. */
	| {
			readonly kind: 'blocks';
			readonly path: string;
			readonly blocks?: readonly ReadBlock[];
			readonly failed?: true;
	  };

export type FromWorker =
	| { readonly kind: 'progress'; readonly progress: Progress }
	/** A worker cannot parse HTML: the page does it, one page at a time. */
	| { readonly kind: 'want'; readonly path: string }
	| { readonly kind: 'done'; readonly report: Shown }
	| { readonly kind: 'failed'; readonly reason: string };
