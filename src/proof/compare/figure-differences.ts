/** Figures and fingerprints that the page *Verantwoording* shows, against those of the account just made. */
import type { Account } from '#edition/account/account.ts';
import type { Difference } from '#proof/difference.ts';
import type { CheckTask } from '#proof/task.ts';

export function figureDifferences({ shown, shownOn }: CheckTask, account: Account): Difference[] {
	return shown.flatMap(({ name, label, text }): Difference[] => {
		const path = name.split('.');
		const value = valueAt(account, path);
		// A number is shown as the language of the site sets it: 3.436.
		const published = typeof value === 'number' ? text.replace(/\P{N}/gu, '') : text;
		if (published === String(value)) return [];
		return [
			{ kind: 'value', file: shownOn, place: { value: label || name }, published: text, made: String(value) },
		];
	});
}

const valueAt = (account: Account, path: readonly string[]): unknown =>
	path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], account);
