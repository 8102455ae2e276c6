/** What the site says about the copy in the reader's browser. Apart, because a small script on every page carries it. */
import { count, decimal } from '#i18n/numbers.ts';

export const offlineWords = {
	/** The way to the page that explains it. */
	page: 'Offline lezen',
	/** The line in the footer, by state. */
	status: {
		stored: 'Offline beschikbaar',
		storing: 'Wordt bewaard om offline te lezen…',
		absent: 'Niet bewaard om offline te lezen',
		refused: 'Niet bewaard om offline te lezen',
	},
	newVersion: {
		region: 'Nieuwe versie',
		text: 'Er is een nieuwe versie van deze uitgave.',
		take: 'Lees de nieuwe versie',
		later: 'Later',
	},
	/** A size in bytes: `312 kB`, `1,4 MB`. */
	size: (bytes: number): string =>
		bytes < 999_500 ? `${count(Math.ceil(bytes / 1000))}\u00a0kB` : `${decimal(bytes / 1_000_000)}\u00a0MB`,
} as const;
