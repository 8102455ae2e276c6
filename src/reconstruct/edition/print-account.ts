/** `account.json` as text: one entry a line, so that a difference is one that a person can read. */
import type { Account } from '#edition/account/account.ts';

/** Lists whose entries stand on lines of their own. */
const LONG = new Set(['pages', 'rows', 'spans', 'blocks', 'apparatus', 'decisions']);

function print(value: unknown, depth: number, key: string): string {
	const tabs = '\t'.repeat(depth + 1);
	const close = '\t'.repeat(depth);
	if (Array.isArray(value) && LONG.has(key) && value.length > 0) {
		const nested = key === 'pages';
		const entries = value.map(
			(entry) => `${tabs}${nested ? print(entry, depth + 1, '') : JSON.stringify(entry)}`,
		);
		return `[\n${entries.join(',\n')}\n${close}]`;
	}
	const isOpen =
		typeof value === 'object' && value !== null && !Array.isArray(value) && (depth === 0 || key === '');
	if (!isOpen) return JSON.stringify(value);
	const members = Object.entries(value).map(
		([name, member]) => `${tabs}${JSON.stringify(name)}: ${print(member, depth + 1, name)}`,
	);
	return `{\n${members.join(',\n')}\n${close}}`;
}

/** The text of the file, with a line end after its last line. */
export const printAccount = (account: Account): string => `${print(account, 0, '')}\n`;
