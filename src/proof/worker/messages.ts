/** What the page and the worker say to each other. */

import type { ReadBlock } from '#proof/blocks.ts';
import type { CondensedReport } from '#proof/condensed-report.ts';
import type { CheckTask, Progress } from '#proof/task.ts';

export type ToWorker =
	| { readonly kind: 'check'; readonly task: CheckTask; readonly base: string }
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
	| { readonly kind: 'done'; readonly report: CondensedReport }
	| { readonly kind: 'failed'; readonly reason: string };
