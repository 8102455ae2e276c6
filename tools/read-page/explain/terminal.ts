/**
 * A page in a terminal: its columns side by side, coloured by kind, each doubtful row with its candidates and
 * their evidence.
 */
import { printDiagnostics } from '#diagnostics/print.ts';
import { ALL_KINDS, type BlockKind, type Disposition, traitsOf } from '#edition/block-kinds.ts';
import type { Decision } from '#edition/model.ts';
import type { PageView, ShownCell, ShownRow } from './view.ts';
import { evidenceOf, nats, rivalOf, subjectOf, summary } from './words.ts';

/** Colours and weights by the names of `util.styleText`. */
export type Style = 'bold' | 'dim' | 'cyan' | 'green' | 'magenta' | 'blue' | 'yellow' | 'red';
/** Puts styles on a text, or leaves it as it is. */
export type Paint = (styles: readonly Style[], text: string) => string;

const STYLES: Readonly<Partial<Record<Disposition, readonly Style[]>>> = {
	furniture: ['dim'],
	pullquote: ['green'],
	heading: ['bold', 'cyan'],
	caption: ['magenta'],
	definition: ['blue'],
};
const stylesOf = (kind: BlockKind): readonly Style[] => STYLES[traitsOf(kind).disposition] ?? [];
const CALL: readonly Style[] = ['yellow'];
const GUTTER = 7;
const BETWEEN = ' │ ';
/** A column narrower than this cannot be read. */
const NARROWEST = 18;

/** A piece of a wrapped line: its text and how it is painted. */
interface Run {
	readonly text: string;
	readonly styles: readonly Style[];
}

/** @param width Characters of the terminal's line. */
export function explainInTerminal(view: PageView, width: number, paint: Paint): string {
	const columns = Math.max(1, view.columns);
	const room = Math.max(NARROWEST, Math.floor((width - GUTTER - BETWEEN.length * (columns - 1)) / columns));
	const legend = ALL_KINDS.map((kind) => paint(stylesOf(kind), traitsOf(kind).term)).join('  ');
	const out = [
		`${paint(['bold'], view.file)}  ${summary(view)}`,
		`${legend}  ${paint(['yellow', 'bold'], '? doubt')}`,
		'',
	];
	for (const row of view.rows) {
		if (row.cells.length === 0) continue;
		out.push(...rowLines(row, columns, room, paint));
		if (row.doubt || row.decisions.some(({ undecided }) => undecided)) out.push(...doubtLines(row, paint));
	}
	if (view.closest.length > 0) {
		out.push('', paint(['bold'], 'Closest decisions'));
		for (const decision of view.closest) out.push(...decisionLines(decision, paint, true));
	}
	const questions = printDiagnostics(view.questions, (text, as) =>
		paint(as === 'error' ? ['red'] : as === 'review' ? ['yellow'] : ['bold'], text),
	);
	if (questions !== '') out.push('', questions.trimEnd());
	return `${out.join('\n')}\n`;
}

function rowLines({ line, doubt, cells }: ShownRow, columns: number, room: number, paint: Paint): string[] {
	const mark = doubt ? paint(['yellow', 'bold'], '?') : ' ';
	const whole = columns * room + (columns - 1) * BETWEEN.length;
	const across = cells.filter(({ column }) => column === null);
	const lines: string[] = [];
	const gutter = (first: boolean): string =>
		`${first ? mark : ' '}${(first ? String(line) : '').padStart(4)}  `;
	for (const cell of across)
		for (const runs of wrapped(cell, whole)) lines.push(gutter(lines.length === 0) + painted(runs, 0, paint));
	const stacks = Array.from({ length: columns }, (_, k) =>
		cells.filter(({ column }) => column === k + 1).flatMap((cell) => wrapped(cell, room)),
	);
	const height = Math.max(...stacks.map((stack) => stack.length));
	for (let i = 0; i < height; i++) {
		const texts = stacks.map((stack) => painted(stack[i] ?? [], room, paint));
		lines.push(gutter(lines.length === 0) + texts.join(paint(['dim'], BETWEEN)).trimEnd());
	}
	return lines;
}

/** A cell broken into lines of so many characters; a word longer than that is broken too. */
function wrapped({ kind, parts }: ShownCell, room: number): Run[][] {
	const lines: Run[][] = [[]];
	let used = 0;
	for (const { text, call } of parts) {
		const styles = call ? CALL : stylesOf(kind);
		const shown = call ? `[${text}]` : text;
		for (const token of shown.match(/\s+|\S+/gu) ?? []) {
			let rest = [...token.replace(/\s+/gu, ' ')].map((sign) => (/\p{Cc}/u.test(sign) ? '�' : sign));
			if (used + rest.length > room && used > 0) {
				lines.push([]);
				used = 0;
				if (rest[0] === ' ') continue;
			}
			while (rest.length > 0) {
				const taken = rest.slice(0, room);
				add(lines.at(-1) as Run[], { text: taken.join(''), styles });
				used += taken.length;
				rest = rest.slice(room);
				if (rest.length > 0) {
					lines.push([]);
					used = 0;
				}
			}
		}
	}
	return lines;
}

/** Adds to a line; what is painted alike is painted together. */
function add(line: Run[], run: Run): void {
	const last = line.at(-1);
	if (last && last.styles === run.styles) line[line.length - 1] = { ...last, text: last.text + run.text };
	else line.push(run);
}

function painted(runs: readonly Run[], room: number, paint: Paint): string {
	const length = runs.reduce((sum, { text }) => sum + [...text].length, 0);
	const text = runs.map((run) => (run.styles.length === 0 ? run.text : paint(run.styles, run.text))).join('');
	return text + ' '.repeat(Math.max(0, room - length));
}

function doubtLines({ decisions }: ShownRow, paint: Paint): string[] {
	const own = decisions.filter(({ subject }) => subject === 'cut' || subject === 'call');
	return own.flatMap((decision) => decisionLines(decision, paint, false));
}

function decisionLines(decision: Decision, paint: Paint, placed: boolean): string[] {
	const { chosen, rival, margin, by, reason, line } = decision;
	const indent = ' '.repeat(GUTTER);
	const head = placed ? `line ${line}, ${subjectOf(decision)}: ` : '';
	const why = by === 'editor' ? `the editor decided: ${reason ?? ''}` : evidenceOf(decision);
	return [
		`${indent}${head}${paint(['yellow'], 'A')} ${chosen}`,
		...(rival === undefined
			? []
			: [
					`${indent}${' '.repeat(head.length)}${paint(['yellow'], 'B')} ${rivalOf(decision)}  ${paint(['dim'], `A is ahead by ${nats(margin)} nats`)}`,
				]),
		...(why === '' ? [] : [`${indent}  ${paint(['dim'], why)}`]),
	];
}
