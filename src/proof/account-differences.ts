/**
 * A published account, of which nothing is trusted, not even its shape, against the account that the seeds give: every
 * figure, row, span, block, change and decision, and their order; at last the very text of the file.
 */
import type { Account } from '#edition/account.ts';
import { printAccount } from '#reconstruct/edition/print-account.ts';
import type { Difference, Place } from './difference.ts';
import { entryPlace, isEntry, pairEntries } from './entries.ts';
import { outOfOrder } from './in-order.ts';
import type { LineOf } from './made-pages.ts';
import { told, type ValueDifference, valueDifferences } from './value-differences.ts';

type Path = readonly (string | number)[];

/** Keys whose values are words, to be shown word by word. */
const WORDS = new Set(['text', 'lemma', 'reading', 'diplomatic', 'chosen', 'rival', 'reason']);

function kindOf({ kind, path, published, made }: ValueDifference): Difference['kind'] {
	const key = String(path.at(-1) ?? '');
	if (kind !== 'value' || typeof published !== 'string' || typeof made !== 'string') return kind;
	return /digest$/i.test(key) ? 'digest' : WORDS.has(key) ? 'text' : kind;
}

/** Signs two texts begin with alike. */
function alike(a: unknown, b: unknown): number {
	let at = 0;
	while (typeof a === 'string' && typeof b === 'string' && at < b.length && a[at] === b[at]) at += 1;
	return at;
}

/** Compares one published file with the account; gathers what differs. */
class Comparison {
	readonly found: Difference[] = [];
	private readonly file: string;
	private readonly made: Account;
	private readonly lineOf: LineOf;

	constructor(file: string, made: Account, lineOf: LineOf) {
		this.file = file;
		this.made = made;
		this.lineOf = lineOf;
	}

	tell(one: ValueDifference, place: Place, above: Path): void {
		const { kind, path, published, made } = one;
		this.found.push({
			kind: kindOf(one),
			file: this.file,
			place: { ...place, entry: [...above, ...path] },
			...(kind === 'missing' ? {} : { published: told(published) }),
			...(kind === 'added' ? {} : { made: told(made) }),
		});
	}

	values(published: unknown, made: unknown, place: Place, above: Path): void {
		for (const one of valueDifferences(published, made)) {
			const isText = one.path[0] === 'text' && isEntry(made);
			const at = isText
				? this.lineOf(told(made['chapter']), told(made['id']), alike(one.published, one.made))
				: undefined;
			this.tell(one, { ...place, ...at }, above);
		}
	}

	list(name: string, published: unknown, made: readonly unknown[], above: Path, page?: string): void {
		if (!Array.isArray(published)) {
			const kind = published === undefined ? 'missing' : 'value';
			this.tell({ path: [], kind, published, made }, {}, [...above, name]);
			return;
		}
		const theirs: readonly unknown[] = published;
		const pairs = pairEntries(theirs, made, name);
		const turns = [...pairs.keys()].sort((a, b) => a - b);
		const moved = outOfOrder(turns.map((turn) => pairs.get(turn) ?? 0));
		turns.forEach((turn, index) => {
			const entry = made[turn];
			const place = entryPlace(this.made, entry, page);
			const at = [...above, name, turn];
			if (moved.has(index))
				this.found.push({
					kind: 'moved',
					file: this.file,
					place: { ...place, entry: at },
					made: told(entry),
				});
			const other = theirs[pairs.get(turn) ?? -1];
			if (name === 'pages') this.page(other, this.made.pages[turn], place, at);
			else this.values(other, entry, place, at);
		});
		made.forEach((entry, turn) => {
			if (pairs.has(turn)) return;
			const place = entryPlace(this.made, entry, page);
			this.tell({ path: [], kind: 'missing', made: entry }, place, [...above, name, turn]);
		});
		const known = new Set(pairs.values());
		theirs.forEach((entry, turn) => {
			if (known.has(turn)) return;
			const place = entryPlace(this.made, entry, page);
			this.tell({ path: [], kind: 'added', published: entry }, place, [...above, name, turn]);
		});
	}

	private page(published: unknown, made: Account['pages'][number] | undefined, place: Place, at: Path): void {
		if (!isEntry(published) || made === undefined) {
			this.values(published, made, place, at);
			return;
		}
		const { rows, spans, ...facts } = published;
		const { rows: ownRows, spans: ownSpans, ...ownFacts } = made;
		this.values(facts, ownFacts, place, at);
		this.list('rows', rows, ownRows, at, made.file);
		this.list('spans', spans, ownSpans, at, made.file);
	}
}

/** The first line in which the file is written otherwise, though it says the same. */
function spelling(file: string, text: string, expected: string): Difference[] {
	if (text === expected) return [];
	const [theirs, ours] = [text.split('\n'), expected.split('\n')];
	const differs = ours.findIndex((line, index) => line !== theirs[index]);
	const at = differs < 0 ? ours.length : differs;
	const entry = [at + 1];
	return [{ kind: 'spelling', file, place: { entry }, published: theirs[at] ?? '', made: ours[at] ?? '' }];
}

/**
 * @param file name of the published account, below the base path.
 * @param text all of it.
 */
export function accountDifferences(file: string, text: string, made: Account, lineOf: LineOf): Difference[] {
	let published: unknown;
	try {
		published = JSON.parse(text);
	} catch {}
	if (!isEntry(published)) return [{ kind: 'unreadable', file, place: {} }];
	const comparison = new Comparison(file, made, lineOf);
	const { pages, blocks, apparatus, decisions, ...facts } = published;
	const { pages: ownPages, blocks: ownBlocks, apparatus: ownChanges, decisions: ownDecisions, ...own } = made;
	comparison.values(facts, own, {}, []);
	comparison.list('pages', pages, ownPages, []);
	comparison.list('blocks', blocks, ownBlocks, []);
	comparison.list('apparatus', apparatus, ownChanges, []);
	comparison.list('decisions', decisions, ownDecisions, []);
	return comparison.found.length > 0 ? comparison.found : spelling(file, text, printAccount(made));
}
