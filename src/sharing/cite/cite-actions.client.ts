/** The reference to a paragraph, a heading or a note: copied in plain words, or in a style of choice. */

import type { Announce } from '#browser/announce.client.ts';
import { citation as say } from '#i18n/messages.ts';
import { openCiteDialog } from '#sharing/cite/dialog.client.ts';
import { type CitedBlock, copyRuns, reference } from '#sharing/cite/reference.client.ts';
import { addressOfBlock } from '#sharing/link/link-actions.client.ts';
import { sectionAddress } from '#sharing/link/place-address.client.ts';

export const CITE_ACTIONS = [
	{
		label: () => say.copy,
		run: async (block: CitedBlock, announce: Announce) => {
			await copyRuns(await reference(block, block, addressOfBlock(block)), say.copied, announce);
		},
	},
	{
		label: () => say.styles,
		run: async (block: CitedBlock, announce: Announce) => {
			const [page = ''] = /[^/]+(?=\/$)/.exec(block.source.pathname) ?? [];
			try {
				await openCiteDialog(sectionAddress(block.element), { ...block, page });
			} catch {
				announce(say.failed);
			}
		},
	},
];
