/**
 * The edition as plain text: set in lines, for programs and for who wants the words alone. A call is its label
 * in brackets, and the notes of a section stand below it.
 */
import type { FigureContent, TableContent } from '#edition/content.ts';
import type { Inline, Section, SectionBlock } from '#edition/section.ts';
import { runsOf } from '#markdown/text/runs.ts';
import { type TakenEdition, versionWords } from '#takealong/edition.ts';
import { factsOf } from '#takealong/facts.ts';
import { setLines, WIDTH, widthOf } from '#takealong/text-lines.ts';

export function plainText(edition: TakenEdition): string {
	const { config, chapters, messages, site, address, slug } = edition;
	const begun = new Set<string>();
	const status = [messages.imprint.status(site), address?.(`${slug}/`)].filter(Boolean);
	const head = [
		underlined(config.title, '='),
		setLines(config.bibliography.author?.value ?? ''),
		setLines(messages.takeAlong.version(versionWords(edition))),
		...status.map((line) => setLines(line ?? '')),
	];
	const text = chapters.flatMap(({ title, sections }) => [
		`\n\n${underlined(title, '=')}`,
		...sections.flatMap((section) => sectionText(section, edition, begun)),
	]);
	const facts = factsOf(edition).map(([name, value, by]) =>
		setLines(`${name}: ${value}${by ? ` (${by})` : ''}`, '- '),
	);
	const foot = [
		`\n\n${underlined(messages.takeAlong.colophon, '=')}`,
		facts.join('\n'),
		messages.takeAlong
			.figures(edition.account.figures)
			.map((one) => setLines(one, '- '))
			.join('\n'),
		`${messages.takeAlong.digests.text}:\n${edition.account.readingTextDigest}`,
	];
	return `${[...head, ...text, ...foot].filter((part) => part !== '').join('\n\n')}\n`;
}

/** A title with a line of its own length below it. */
function underlined(title: string, sign: string): string {
	const lines = setLines(title);
	return `${lines}\n${sign.repeat(Math.min(WIDTH, Math.max(...lines.split('\n').map(widthOf))))}`;
}

function sectionText(section: Section, edition: TakenEdition, begun: Set<string>): string[] {
	const { frontmatter, blocks } = section;
	const { places, takeAlong } = edition.messages;
	const label = (note: string): string => `[${frontmatter.labels?.[note] ?? note}]`;
	const page = (folio: string): string => {
		if (begun.has(folio)) return '';
		begun.add(folio);
		return `[${places.page.mark(folio)}]`;
	};
	const words = (content: readonly Inline[], marked = true): string =>
		content
			.map((inline) => {
				if (inline.kind === 'text') return inline.text;
				if (inline.kind === 'call') return label(inline.note);
				return marked ? `${page(inline.folio)} ` : '';
			})
			.join('');
	const opens = blocks[0]?.kind === 'page-break' ? '' : page(frontmatter.begins.folio);
	const text = runsOf(blocks).map((run) => runText(run, { words, page, edition }));
	const notes = blocks.flatMap((block) =>
		block.kind === 'footnote' ? [setLines(words(block.content, false), `${label(block.note)} `)] : [],
	);
	return [opens, ...text, ...(notes.length > 0 ? [`${takeAlong.notes}`, notes.join('\n')] : [])];
}

interface Voice {
	readonly words: (content: readonly Inline[]) => string;
	readonly page: (folio: string) => string;
	readonly edition: TakenEdition;
}

/** Text apart from the running text has a bar at its left, as a quotation has in a letter. */
const barred = (text: string): string =>
	setLines(text, '', WIDTH - 4)
		.split('\n')
		.map((line) => `  | ${line}`)
		.join('\n');

function runText(run: readonly [SectionBlock, ...SectionBlock[]], { words, page, edition }: Voice): string {
	const [block] = run;
	switch (block.kind) {
		case 'page-break':
			return page(block.folio);
		case 'heading':
			return `\n${underlined(words(block.content), '-')}`;
		case 'list-item':
			return run
				.map((item) =>
					item.kind === 'list-item'
						? setLines(words(item.content), `${'  '.repeat(item.depth)}${item.label} `)
						: '',
				)
				.join('\n');
		case 'table':
			return block.content.form === 'table'
				? tableText(block.content, words)
				: figureText(block.content, words, edition);
		case 'figure':
			return figureText(block.content, words, edition);
		case 'footnote':
			return '';
		case 'sidebar':
		case 'pullquote':
			return run
				.map((one) => ('content' in one && 'length' in one.content ? barred(words(one.content)) : ''))
				.join('\n  |\n');
		case 'lead':
		case 'caption':
		case 'paragraph':
			return run
				.map((one) => ('content' in one && 'length' in one.content ? setLines(words(one.content)) : ''))
				.join('\n\n');
	}
}

/** A row is a line, its cells parted by a bar: what is too wide for its columns stays readable so. */
function tableText({ rows }: TableContent<Inline>, words: Voice['words']): string {
	return rows.map((row) => setLines(row.map(({ pieces }) => words(pieces)).join(' | '), '  ')).join('\n');
}

function figureText(
	{ alt, pieces }: FigureContent<Inline>,
	words: Voice['words'],
	{ messages }: TakenEdition,
): string {
	const shown = setLines(`[${messages.takeAlong.picture(alt?.text ?? messages.places.block.undescribed)}]`);
	return pieces.length > 0 ? `${shown}\n\n${setLines(words(pieces))}` : shown;
}
