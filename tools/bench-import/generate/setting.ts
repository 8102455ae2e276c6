/** How a report of our own is set: chosen by chance, one for all its pages. */
import type { Chance } from './chance.ts';
import type { Tongue } from './prose.ts';

export interface ReportSetting {
	readonly language: Tongue;
	/** Package of the face, and of the headings. */
	readonly face: string;
	readonly headingFace: string;
	/** Points. */
	readonly size: number;
	readonly leading: number;
	readonly columns: number;
	readonly gap: number;
	readonly paragraphs: 'indent' | 'blank' | 'half';
	readonly justified: boolean;
	readonly divided: boolean;
	readonly headings: 'larger' | 'bold' | 'colour' | 'capitals' | 'italic';
	readonly numbered: boolean;
	readonly notes: 'column' | 'page' | 'none';
	readonly symbols: boolean;
	readonly lead: boolean;
	readonly dropCap: boolean;
	readonly boxes: boolean;
	readonly quotes: boolean;
	readonly figures: boolean;
	readonly bullet: string;
	readonly head: 'centre' | 'outside' | 'chapter' | 'none';
	readonly foot: 'folio' | 'folio and title';
	readonly color: string;
}

const FACES = ['arimo', 'gelasio', 'noto-serif', 'roboto', 'tinos'] as const;

export function chooseSetting(chance: Chance): ReportSetting {
	const face = chance.of(FACES);
	const size = chance.whole(17, 22) / 2;
	const justified = chance.is(0.45);
	return {
		language: chance.of(['nl', 'nl', 'en', 'de']),
		face,
		headingFace: chance.is(0.5) ? face : chance.of(FACES),
		size,
		leading: Math.round(size * chance.between(1.2, 1.5) * 10) / 10,
		columns: chance.of([1, 2, 2, 2, 3, 3]),
		gap: chance.whole(11, 24),
		paragraphs: chance.of(['indent', 'blank', 'half']),
		justified,
		divided: justified || chance.is(0.3),
		headings: chance.of(['larger', 'larger', 'bold', 'colour', 'capitals', 'italic']),
		numbered: chance.is(0.3),
		notes: chance.of(['column', 'page', 'page', 'none']),
		symbols: chance.is(0.15),
		lead: chance.is(0.5),
		dropCap: chance.is(0.12),
		boxes: chance.is(0.25),
		quotes: chance.is(0.2),
		figures: chance.is(0.35),
		bullet: chance.of(['•', '–']),
		head: chance.of(['centre', 'outside', 'chapter', 'none']),
		foot: chance.of(['folio', 'folio and title']),
		color: chance.of(['#1a4d8f', '#00695c', '#b23a48', '#444444']),
	};
}
