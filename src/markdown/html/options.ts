/** What the plugins get from the site beside the file in hand. */
import type { EditionMentions } from '#edition/mentions/edition-mentions.ts';
import type { Messages } from '#i18n/languages.ts';

export interface MarkdownOptions {
	/** Base path, with a slash at both ends. */
	readonly base: string;
	/** What the site says, in its language. */
	readonly messages: Pick<Messages, 'places' | 'references'>;
	/** The words of an edition by its slug; without them nothing is marked. */
	readonly words?: (edition: string) => EditionMentions | undefined;
	/** The size of a picture by its file; without it the page moves when the picture comes. */
	readonly pictureSize?: (edition: string, picture: string) => Promise<PictureSize | undefined>;
}

/** Pixels. */
export interface PictureSize {
	readonly width: number;
	readonly height: number;
}
