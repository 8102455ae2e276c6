/**
 * A copy of the project that holds the edition of longest cases and one with pictures of its pages beside the
 * published ones, with nothing told of its publisher. They are made as every edition is, but for the engine,
 * whose place the press takes for the longest cases.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { printDiagnostics } from '#diagnostics/print.ts';
import type { PageReading } from '#edition/model.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import { makeEdition } from '../../../tools/reconstruct/make-edition.ts';
import { inTurn } from '../../../tools/reconstruct/read-pages.ts';
import { nightly } from '../nightly.ts';
import { PRINTED, writePrintedSeeds } from '../printed-edition.ts';
import { copyProject } from '../project.ts';
import { LONG_HEADING, PICTURE } from './cases.ts';
import { longestChapters } from './chapters.ts';

/** Name of the edition, in addresses too. */
export const LONGEST = 'langste-gevallen';

const fact = (value: string) => ({
	value,
	by: 'editors',
	note: 'Dit verslag bestaat niet; het is verzonnen.',
});

/** A polder and its pumps. */
const MAP = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360" viewBox="0 0 640 360"><rect width="640" height="360" fill="#cfe3ee"/><path d="M60 60h420l90 120-60 130H90z" fill="#b9cf9c" stroke="#54703a" stroke-width="4"/><g fill="#7a1f1f"><circle cx="150" cy="120" r="12"/><circle cx="330" cy="220" r="12"/><circle cx="470" cy="180" r="12"/></g></svg>\n`;

/** What its `edition.yaml` says. */
const config = {
	title: 'Verslag van Waterschap Lage Mark over het beheer van water, dijken en natuur in 2031 (verzonnen)',
	language: 'nl',
	bibliography: {
		title: fact('Verslag van Waterschap Lage Mark over het beheer van water, dijken en natuur in 2031'),
		author: fact('Waterschap Lage Mark, afdeling Onderzoek, Toezicht en Verslaglegging'),
		publisher: fact('Waterschap Lage Mark'),
		place: fact('Oosterveen'),
		year: { value: '2031', by: 'source' },
	},
	pages: longestChapters.flatMap(({ pages, language }) =>
		pages.map(({ folio }) => ({ file: folio.padStart(3, '0'), folio, ...(language ? { language } : {}) })),
	),
	chapters: longestChapters.map(({ slug, title, pages }, index) => ({
		slug,
		title,
		pages: pages.map(({ folio }) => folio.padStart(3, '0')),
		slugs: index === 0 ? [{ heading: LONG_HEADING, slug: 'lange-kop' }] : [],
	})),
	decisions: longestChapters
		.flatMap(({ pages }) => pages)
		.filter(({ runsOn, tells }) => runsOn && !tells)
		.map(({ folio }) => ({
			page: folio.padStart(3, '0'),
			'page-end': 'runs-on',
			reason: 'De alinea gaat op de volgende bladzijde door.',
		})),
	abbreviations: [
		{ short: 'WLM', long: 'Waterschap Lage Mark', by: 'text' },
		{ short: 'HWP', long: 'hoogwaterplan', by: 'editors' },
	],
	aliases: [],
};

/**
 * Makes the project in a folder, which is emptied first, but for the site that was built in it.
 * @throws where the edition cannot be made, with what is wrong
 */
export async function longestProject(folder: string): Promise<void> {
	copyProject(folder);
	rmSync(join(folder, 'seeds/site.yaml'));
	// By day the cards of published sections are drawn, and of these none, which take half the time of a build.
	if (!nightly) rmSync(join(folder, 'src/pages/[edition]/[chapter]/[section]/kaart.png.ts'));
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	write(`seeds/${LONGEST}/edition.yaml`, stringify(config, { aliasDuplicateObjects: false }));
	write(`seeds/${LONGEST}/pictures/${PICTURE}`, MAP);
	const readings = new Map<string, PageReading>();
	for (const { folio, text, reading } of longestChapters.flatMap(({ pages }) => pages)) {
		write(`seeds/${LONGEST}/pages/${folio.padStart(3, '0')}.txt`, text);
		readings.set(text, reading);
	}
	const reader = (text: string): PageReading => {
		const reading = readings.get(text) ?? readings.get(`${text}\n`);
		if (reading === undefined) throw new Error('The press did not make this page.');
		return reading;
	};
	await writePrintedSeeds(folder);
	const editions = [
		await makeEdition(folder, LONGEST, inTurn(reader)),
		await makeEdition(folder, PRINTED, inTurn(readPage)),
	];
	for (const { files, diagnostics } of editions) {
		if (files.size === 0) throw new Error(printDiagnostics(diagnostics));
		for (const [path, text] of files) write(path, text);
	}
}
