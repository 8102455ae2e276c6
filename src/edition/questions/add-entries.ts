/**
 * Puts entries into a list of `edition.yaml`. The document tells where; every other letter of the file stays
 * as it is, comments and order with it.
 */
import {
	type Document,
	isCollection,
	isMap,
	isScalar,
	isSeq,
	type Node,
	parseDocument,
	type YAMLSeq,
} from 'yaml';
import { flowText } from '#edition/questions/flow-text.ts';
import type { AnswerList, Entry } from '#edition/questions/question.ts';

/** Lists of which an entry with the same `file` is replaced. */
const BY_FILE: readonly AnswerList[] = ['pages', 'pictures'];

/** @param text of an `edition.yaml` that can be read. */
export function addEntries(text: string, under: AnswerList, entries: readonly Entry[]): string {
	return entries.reduce((before, entry) => addEntry(before, under, entry), text);
}

function addEntry(text: string, under: AnswerList, entry: Entry): string {
	const document = parseDocument(text, { version: '1.2', schema: 'core' });
	const list = document.get(under, true) as Node | undefined;
	const end = text.includes('\r\n') ? '\r\n' : '\n';
	if (isSeq(list)) {
		const known = BY_FILE.includes(under) ? itemOf(list, entry['file']) : undefined;
		if (known?.range) {
			const merged = { ...(known.toJSON() as Entry), ...entry };
			return `${text.slice(0, known.range[0])}${flowText(merged)}${text.slice(known.range[1])}`;
		}
		const last = list.items.at(-1) as Node | undefined;
		if (last?.range && list.flow !== true) {
			const at = lineEnd(text, last.range[1]);
			return insertLine(text, at, `${indentOf(text, last)}- ${flowText(entry)}`, end);
		}
		if (list.items.length > 0) {
			list.add(document.createNode(entry, { flow: true }));
			return document.toString({ lineWidth: 0 });
		}
	}
	const line = `  - ${flowText(entry)}`;
	if (!document.has(under)) return `${text.replace(/\s*$/u, '')}${end}${end}${under}:${end}${line}${end}`;
	return intoEmpty(text, document, { under, line, end });
}

const itemOf = (list: YAMLSeq, file: unknown) =>
	list.items.find((item) => isMap(item) && item.get('file') === file) as
		| (Node & { toJSON(): unknown })
		| undefined;

/** The end of the line that holds the letter before `at`, a comment behind it included. */
function lineEnd(text: string, at: number): number {
	const from = text[at - 1] === '\n' ? at - 1 : at;
	const found = text.slice(from).search(/\r?\n/u);
	return found < 0 ? text.length : from + found;
}

function indentOf(text: string, item: Node): string {
	const start = text.lastIndexOf('\n', (item.range?.[0] ?? 0) - 1) + 1;
	return /^\s*/u.exec(text.slice(start))?.[0] ?? '  ';
}

const insertLine = (text: string, at: number, line: string, end: string): string =>
	`${text.slice(0, at)}${end}${line}${at === text.length ? end : text.slice(at)}`;

interface Inserted {
	readonly under: AnswerList;
	readonly line: string;
	readonly end: string;
}

/** A list with nothing in it, `[]` or nothing at all, whose key is there. */
function intoEmpty(text: string, document: Document.Parsed, { under, line, end }: Inserted): string {
	const pair = isMap(document.contents)
		? document.contents.items.find(({ key }) => isScalar(key) && key.value === under)
		: undefined;
	const key = pair?.key as Node | undefined;
	const value = pair?.value as Node | null | undefined;
	const colon = text.indexOf(':', key?.range?.[1] ?? 0) + 1;
	const emptied =
		isCollection(value) && value.range ? `${text.slice(0, colon)}${text.slice(value.range[1])}` : text;
	return insertLine(emptied, lineEnd(emptied, colon), line, end);
}
