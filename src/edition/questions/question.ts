/**
 * A diagnostic with lines ready to paste, as a question with its candidates: what an editor chooses from, in
 * a browser or at the command line.
 */
import { parseDocument } from 'yaml';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { flowText } from '#edition/questions/flow-text.ts';

/** An entry of a list in `edition.yaml`. */
export type Entry = Readonly<Record<string, unknown>>;

/** The lists of `edition.yaml` that answers stand in. */
export type AnswerList = 'decisions' | 'glyphs' | 'pages' | 'pictures';

/** A value that an editor types. */
export interface Typed {
	readonly key: string;
	/** Where it is more than a word: what is to be filled in, as YAML. */
	readonly form?: string;
}

/** One answer. */
export interface Candidate {
	/** The letter that it has in the reason and under the lines: `A`; absent where it has none. */
	readonly sign?: string;
	/** What it is for, in words: `for “fi”`. */
	readonly says?: string;
	/** The entries that decide it, `reason` left out; what is to be typed stands as {@link OPEN}. */
	readonly entries: readonly Entry[];
	/** What an editor types in its entry. */
	readonly typed: readonly Typed[];
}

/** What an editor is asked. */
export interface Question {
	/** The same as long as the same is asked: `041-14-layout-cut-undecided`. */
	readonly id: string;
	readonly diagnostic: Diagnostic;
	/** File name of the page, without its ending; absent for what is asked of no page. */
	readonly page?: string;
	readonly under: AnswerList;
	readonly candidates: readonly Candidate[];
	/** Whether a reason stands with the answer. */
	readonly asksReason: boolean;
}

/** What stands where an editor is to type. */
const OPEN = '…';
const PASTED = /^ {2}- (\{.*\})(?: {2,}(.*))?$/u;
const SIGN = /^for ([A-Z])$/u;

interface Pasted {
	readonly entry: Entry;
	readonly label: string | undefined;
}

/** The question of a diagnostic; undefined where it has no line to paste. */
export function questionOf(diagnostic: Diagnostic): Question | undefined {
	const pasted = (diagnostic.act ?? []).flatMap(pastedIn);
	const [first] = pasted;
	const under = first && listOf(first.entry);
	if (first === undefined || under === undefined) return undefined;
	const candidates = withAnother(candidatesOf(pasted), under);
	const page = pageOf(diagnostic, first.entry);
	const place = [page, diagnostic.line, diagnostic.position].filter((part) => part !== undefined);
	return {
		id: `${[...place, diagnostic.code.replace('/', '-')].join('-')}`,
		diagnostic,
		...(page === undefined ? {} : { page }),
		under,
		candidates,
		asksReason: 'reason' in first.entry,
	};
}

function pastedIn(line: string): Pasted[] {
	const [, entry, label] = PASTED.exec(line) ?? [];
	if (entry === undefined) return [];
	const document = parseDocument(entry, { version: '1.2', schema: 'core' });
	const value: unknown = document.errors.length > 0 ? undefined : document.toJS();
	return typeof value === 'object' && value !== null ? [{ entry: value as Entry, label }] : [];
}

/** The list that an entry belongs to is told by its keys. */
function listOf(entry: Entry): AnswerList | undefined {
	if ('sign' in entry) return 'glyphs';
	if ('page' in entry) return 'decisions';
	if ('file' in entry) return 'alt' in entry || 'decorative' in entry ? 'pictures' : 'pages';
	return undefined;
}

const pageOf = ({ file }: Diagnostic, entry: Entry): string | undefined => {
	const named = entry['page'] ?? /\/pages\/(.+)\.txt$/u.exec(file ?? '')?.[1];
	return typeof named === 'string' && named !== OPEN ? named : undefined;
};

/** Lines for the same are one answer. */
function candidatesOf(pasted: readonly Pasted[]): Candidate[] {
	const groups: { label: string | undefined; entries: Entry[] }[] = [];
	for (const { entry, label } of pasted) {
		const last = groups.findLast((group) => label !== undefined && group.label === label);
		if (last) last.entries.push(entry);
		else groups.push({ label, entries: [entry] });
	}
	return groups.map(({ label, entries }) => {
		const sign = SIGN.exec(label ?? '')?.[1];
		const typed = Object.entries(entries[0] ?? {}).flatMap(([key, value]): Typed[] => {
			if (key === 'reason' || !JSON.stringify(value).includes(OPEN)) return [];
			return [value === OPEN ? { key } : { key, form: flowText(value) }];
		});
		return {
			...(sign === undefined ? {} : { sign }),
			...(label === undefined || sign !== undefined ? {} : { says: label }),
			entries: entries.map((entry) => without(entry, ['reason'])),
			typed,
		};
	});
}

const without = (entry: Entry, keys: readonly string[]): Entry =>
	Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key)));

/** Keys whose value may be another than those that are offered. */
const FREE: Readonly<Partial<Record<AnswerList, string>>> = { decisions: 'call-after', glyphs: 'is' };

/** With one more answer, of which the editor types the words, where they may be others than those offered. */
function withAnother(candidates: readonly Candidate[], under: AnswerList): readonly Candidate[] {
	const key = FREE[under];
	const [first] = candidates;
	if (key === undefined || first?.entries[0]?.[key] === undefined) return candidates;
	return [...candidates, { entries: [{ ...first.entries[0], [key]: OPEN }], typed: [{ key }] }];
}

/** What an editor said to a question. */
export interface Answer {
	/** Index of the candidate. */
	readonly candidate: number;
	readonly reason: string;
	/** By key, what was typed. */
	readonly typed: Readonly<Record<string, string>>;
	/** Whether it answers the questions that are asked as this one too. */
	readonly all?: boolean;
}

/** Keys whose value is a number. */
const NUMBERS = new Set(['line', 'column', 'level']);

/** The entries that an answer puts into `edition.yaml`; undefined where it names no candidate. */
export function entriesOf(
	{ candidates, asksReason }: Question,
	answer: Answer,
): readonly Entry[] | undefined {
	const candidate = candidates[answer.candidate];
	return candidate?.entries.map((entry) => ({
		...entry,
		...Object.fromEntries(
			candidate.typed.map((typed) => [typed.key, typedValue(typed, answer.typed[typed.key] ?? '')]),
		),
		...(asksReason ? { reason: answer.reason.trim() } : {}),
	}));
}

/** What was typed, as a value; where it is no YAML it stays a text, which the format of the file refuses. */
function typedValue({ key, form }: Typed, text: string): unknown {
	if (form === undefined) return NUMBERS.has(key) && /^\d+$/u.test(text) ? Number(text) : text;
	const document = parseDocument(text, { version: '1.2', schema: 'core' });
	return document.errors.length > 0 ? text : document.toJS();
}
