/**
 * Entries of edition.yaml that must hit something: abbreviations, signs, pictures, and decisions on page
 * ends.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { PageReading } from '#edition/model.ts';
import type { PageEndDecision } from '#edition/yaml/decisions.ts';
import { codePointName } from '#edition/yaml/glyphs.ts';
import { nearest } from '#edition/yaml/nearest.ts';
import type { EditionConfig } from '#edition/yaml/schema.ts';
import type { YamlSource } from '#edition/yaml/yaml-source.ts';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Whether `words` stand in the text as words of their own; a hyphen may follow: *Sigint-diensten*. */
const mentions = (text: string, words: string, flags: string): boolean =>
	new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, flags).test(text);

/**
 * Errors for abbreviations that never occur, and for long forms that the text is said to give and does not.
 */
export function unusedAbbreviations(edition: EditionConfig, text: string, source: YamlSource): Diagnostic[] {
	const spaced = text.replace(/\s+/gu, ' ');
	const words = [...new Set(spaced.match(/[\p{L}\p{N}]+/gu) ?? [])].filter((word) => /\p{Lu}/u.test(word));
	return edition.abbreviations.flatMap(({ short, long, by }, index): Diagnostic[] => {
		const fault = (key: string, reason: string, act: string): Diagnostic => ({
			code: 'edition/abbreviation-unheard',
			severity: 'error',
			...source.at(['abbreviations', index, key]),
			reason,
			act: [act],
		});
		if (!mentions(spaced, short, 'u')) {
			const near = nearest(short, words);
			return [
				fault(
					'short',
					`The abbreviation “${short}” occurs nowhere in the text.`,
					near === undefined ? 'Take the entry out.' : `Write “${near}”, or take the entry out.`,
				),
			];
		}
		if (by === 'text' && !mentions(spaced, long, 'iu')) {
			return [
				fault(
					'long',
					`“${long}” is said to be given by the text, and occurs nowhere in it.`,
					'Write it as the text has it, or write by: editors.',
				),
			];
		}
		return [];
	});
}

/** Errors for signs that are explained and stand on no page. */
export function unusedGlyphs(
	edition: EditionConfig,
	pages: readonly { readonly lines: readonly string[] }[],
	source: YamlSource,
): Diagnostic[] {
	return edition.glyphs.flatMap(({ sign }, index): Diagnostic[] =>
		pages.some(({ lines }) => lines.some((line) => line.includes(sign)))
			? []
			: [
					{
						code: 'edition/glyph-hits-nothing',
						severity: 'error',
						...source.at(['glyphs', index, 'sign']),
						reason: `The sign ${codePointName(sign)} stands on no page of this edition.`,
						act: ['Take the entry out.'],
					},
				],
	);
}

/** Errors for pictures that are described and stand on no page. */
export function idlePictures(
	edition: EditionConfig,
	pages: readonly { readonly reading: Pick<PageReading, 'blocks'> }[],
	source: YamlSource,
): Diagnostic[] {
	const files = pages.flatMap(({ reading }) =>
		reading.blocks.flatMap(({ content }) => (content.form === 'figure' ? [content.picture] : [])),
	);
	return edition.pictures.flatMap(({ file }, index): Diagnostic[] => {
		if (files.includes(file)) return [];
		const near = nearest(file, files);
		return [
			{
				code: 'edition/picture-hits-nothing',
				severity: 'error',
				...source.at(['pictures', index, 'file']),
				reason: `The picture “${file}” stands on no page of this edition.`,
				act: [near === undefined ? 'Take the entry out.' : `Write "${near}", or take the entry out.`],
			},
		];
	});
}

/** Errors for decisions on page ends that no two pages asked for. */
export function unusedPageEnds(
	edition: EditionConfig,
	used: ReadonlySet<PageEndDecision>,
	source: YamlSource,
): Diagnostic[] {
	return edition.decisions.flatMap((decision, index): Diagnostic[] =>
		decision.kind !== 'page-end' || used.has(decision)
			? []
			: [
					{
						code: 'edition/decision-hits-nothing',
						severity: 'error',
						...source.at(['decisions', index]),
						reason: `Page “${decision.page}” does not end in a paragraph before a page of its chapter that begins with one; there is nothing to decide.`,
						act: ['Take the decision out.'],
					},
				],
	);
}
