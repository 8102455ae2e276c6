/** The reference to a paragraph, a heading or a note: copied in plain words, or in a style of choice. */
import { citation as say } from '#i18n/messages.ts';
import { openCiteDialog } from '#sharing/cite/dialog.client.ts';
import { type CitedPlace, copyRuns, reference } from '#sharing/cite/reference.client.ts';
import { addressOfPlace } from '#sharing/link/link-actions.client.ts';
import type { Tell } from '#sharing/told.ts';

export const CITE_ACTIONS = [
	{
		label: () => say.copy,
		run: async (place: CitedPlace, tell: Tell) => {
			await copyRuns(await reference(place, place, addressOfPlace(place)), say.copied, tell);
		},
	},
	{
		label: () => say.styles,
		run: async (place: CitedPlace, tell: Tell) => {
			const section = new URL('.', addressOfPlace(place)).href;
			const [page = ''] = /[^/]+(?=\/$)/.exec(place.source.pathname) ?? [];
			try {
				await openCiteDialog(section, { ...place, page });
			} catch {
				tell(say.failed);
			}
		},
	},
];
