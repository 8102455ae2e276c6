/** How the import knows what it wrote, for readers: in the language of the edition, as all its notes are. */
import type { Title } from '#extract/edition/title.ts';

interface GuessNotes {
	readonly title: Readonly<Record<Title['from'], string>>;
	readonly author: string;
	readonly chapters: string;
}

const NOTES: Readonly<Record<string, GuessNotes>> = {
	nl: {
		title: {
			pdf: 'De titel die het PDF-bestand zelf noemt.',
			type: 'De grootste letters van de eerste pagina; nog niet nagezien.',
			file: 'De naam van het PDF-bestand; de titel staat nog niet vast.',
		},
		author: 'De maker die het PDF-bestand zelf noemt; nog niet nagezien.',
		chapters:
			'De bron noemt geen hoofdstukken; dit is uit de grootte van de letters opgemaakt en nog niet nagezien.',
	},
	en: {
		title: {
			pdf: 'The title that the PDF file itself gives.',
			type: 'The largest type on the first page; not checked yet.',
			file: 'The name of the PDF file; the title is not settled yet.',
		},
		author: 'The author that the PDF file itself gives; not checked yet.',
		chapters: 'The source names no chapters; this was told by the size of type and is not checked yet.',
	},
	de: {
		title: {
			pdf: 'Der Titel, den die PDF-Datei selbst nennt.',
			type: 'Die größte Schrift der ersten Seite; noch nicht geprüft.',
			file: 'Der Name der PDF-Datei; der Titel steht noch nicht fest.',
		},
		author: 'Der Verfasser, den die PDF-Datei selbst nennt; noch nicht geprüft.',
		chapters:
			'Die Quelle nennt keine Kapitel; dieses ist an der Schriftgröße erkannt und noch nicht geprüft.',
	},
	fr: {
		title: {
			pdf: 'Le titre que le fichier PDF donne lui-même.',
			type: 'Les plus grands caractères de la première page ; pas encore vérifié.',
			file: 'Le nom du fichier PDF ; le titre n’est pas encore établi.',
		},
		author: 'L’auteur que le fichier PDF donne lui-même ; pas encore vérifié.',
		chapters:
			'La source ne nomme pas de chapitres ; celui-ci est reconnu à la taille des caractères et n’est pas encore vérifié.',
	},
};

/** @param language of the edition: `nl`, `en`, `de` or `fr`. */
export const guessNotes = (language: string): GuessNotes => {
	const notes = NOTES[language];
	if (notes === undefined) throw new RangeError(`There are no notes in ${language}.`);
	return notes;
};
