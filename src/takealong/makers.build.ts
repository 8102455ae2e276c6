/** Who makes each format of one edition. */
import { strToU8 } from 'fflate';
import { type Cover, coverOf } from '#takealong/cover.ts';
import type { TakenEdition } from '#takealong/edition.ts';
import { epub } from '#takealong/epub/epub.ts';
import { bookFont, bookPictures, bookStyle } from '#takealong/epub/parts.build.ts';
import type { EditionFormat } from '#takealong/formats.ts';
import { type OneFileParts, oneFile } from '#takealong/one-file/one-file.build.ts';
import { editionPdf, type Print } from '#takealong/pdf/pdf.build.ts';
import { plainText } from '#takealong/plain-text.ts';
import { wholeMarkdown } from '#takealong/whole-markdown.ts';

/** What makers work with. */
export interface Workshop {
	/** The project's folder. */
	readonly root: string;
	/** The built site. */
	readonly dist: string;
	readonly draw: (cover: Cover) => Promise<Uint8Array>;
	/** Absent where no PDF is made. */
	readonly print?: Print;
	readonly name: (...of: readonly string[]) => string;
	/** What other rooms give to the file that holds a whole edition. */
	readonly parts: OneFileParts;
}

/** Nothing where the workshop lacks what the format needs. */
type Make = (edition: TakenEdition, workshop: Workshop) => Promise<Uint8Array> | Uint8Array | undefined;

const MAKERS: Readonly<Record<EditionFormat, Make>> = {
	epub: async (edition, { root, dist, draw, name }) =>
		epub(edition, {
			identifier: name('epub', edition.slug),
			cover: await draw(coverOf(edition)),
			style: bookStyle(root),
			font: bookFont(dist),
			pictures: await bookPictures(root, edition),
		}),
	html: (edition, { dist, parts }) => oneFile(edition, dist, parts),
	pdf: (edition, { root, dist, print, name }) =>
		print && editionPdf(edition, { root, dist, print, identifier: name('pdf', edition.slug) }),
	txt: (edition) => strToU8(plainText(edition)),
	md: (edition) => strToU8(wholeMarkdown(edition)),
};

export const EDITION_MAKERS = (Object.keys(MAKERS) as EditionFormat[]).map((format) => ({
	format,
	make: MAKERS[format],
}));
