/**
 * Whether the browser may clear the copy away by itself when room is short. It is asked to keep it only when a
 * reader wants the copy: some browsers ask their reader in turn.
 */

/** `unknown` where the browser does not tell. */
export type Lasting = 'kept' | 'may go' | 'unknown';

export async function isLasting(): Promise<Lasting> {
	const kept = await navigator.storage?.persisted?.().catch(() => undefined);
	return kept === undefined ? 'unknown' : kept ? 'kept' : 'may go';
}

/** @returns whether the browser promised it. */
export async function askToLast(): Promise<boolean> {
	return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}
