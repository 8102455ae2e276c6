/**
 * The contract: every address that was ever published and the ids on it, as `content/addresses.txt`. One
 * address a line, its ids behind it; a row of ids that count on is written once: `regel-1..83`.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';

/** Where it is kept, relative to the project. */
export const CONTRACT_FILE = 'content/addresses.txt';

/**
 * Ids by address below the base: `''` is the home page; a page ends in a slash, a file does not and has no
 * ids.
 */
export type Addresses = ReadonlyMap<string, readonly string[]>;

/** How the home page is written: an address of no letters would be no line. */
const HOME = '/';

const HEAD = `# Every published address and the ids on it, made by npm run addresses. None may vanish: the build fails unless an alias in
# seeds/<edition>/edition.yaml, or in seeds/aliases.yaml for the site itself, says where it leads now.
`;

/** The contract as the text of its file: addresses sorted, ids in the order of their page. */
export function printContract(addresses: Addresses): string {
	const lines = [...addresses]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([address, ids]) => [address || HOME, ...folded(ids)].join(' '));
	return `${HEAD}\n${lines.join('\n')}\n`;
}

/** An address of the contract with its 1-based line, and what is wrong with lines that are none. */
export interface ReadContract {
	readonly addresses: Addresses;
	readonly lines: ReadonlyMap<string, number>;
	readonly diagnostics: readonly Diagnostic[];
}

/** Reads what {@link printContract} wrote, and what an editor made of it. */
export function readContract(text: string): ReadContract {
	const addresses = new Map<string, readonly string[]>();
	const lines = new Map<string, number>();
	const diagnostics: Diagnostic[] = [];
	text.split(/\r?\n/).forEach((line, index) => {
		const [written, ...ids] = line.trim().split(/\s+/);
		if (!written || written.startsWith('#')) return;
		const address = written === HOME ? '' : written;
		const reason = fault(written, ids) ?? (addresses.has(address) ? twice(written) : undefined);
		if (reason === undefined) {
			addresses.set(address, ids.flatMap(unfolded));
			lines.set(address, index + 1);
		} else diagnostics.push(malformed(index + 1, reason));
	});
	return { addresses, lines, diagnostics };
}

/** Both together; ids of the first come first. */
export function joined(one: Addresses, other: Addresses): Addresses {
	const all = new Map(one);
	for (const [address, ids] of other) all.set(address, [...new Set([...(all.get(address) ?? []), ...ids])]);
	return all;
}

function fault(written: string, ids: readonly string[]): string | undefined {
	if ((written !== HOME && written.startsWith('/')) || /[#?]/.test(written)) {
		return `“${written}” is no address below the base: no slash in front, no # and no ? is expected.`;
	}
	if (ids.length > 0 && written !== HOME && !written.endsWith('/')) {
		return `“${written}” is a file, and ids stand behind it; only a page, which ends in a slash, has ids.`;
	}
	return undefined;
}

const twice = (written: string): string =>
	`“${written}” stands on an earlier line too; one line is expected.`;

const malformed = (line: number, reason: string): Diagnostic => ({
	code: 'addresses/malformed',
	severity: 'error',
	file: CONTRACT_FILE,
	line,
	reason,
	act: [`Mend the line, or take the file back: git checkout -- ${CONTRACT_FILE}`],
});

/** The name of an id and the number it ends in; none where writing the number anew would change it. */
function counted(id: string): readonly [name: string, number: number] | undefined {
	const [, name, digits] = /^(.*-)(\d+)$/.exec(id) ?? [];
	return name === undefined || String(Number(digits)) !== digits ? undefined : [name, Number(digits)];
}

function folded(ids: readonly string[]): string[] {
	const rows: { readonly first: string; readonly name?: string; from: number; to: number }[] = [];
	for (const id of ids) {
		const [name, number] = counted(id) ?? [];
		const row = rows.at(-1);
		if (row && name !== undefined && row.name === name && row.to + 1 === number) row.to = number;
		else
			rows.push({ first: id, ...(name === undefined ? {} : { name }), from: number ?? 0, to: number ?? 0 });
	}
	return rows.map(({ first, from, to }) => (from === to ? first : `${first}..${to}`));
}

function unfolded(row: string): string[] {
	const [first = '', last] = row.split('..');
	const [name, from] = counted(first) ?? [];
	if (last === undefined || name === undefined || from === undefined) return [row];
	return Array.from({ length: Number(last) - from + 1 }, (_, index) => `${name}${from + index}`);
}
