/**
 * The weight of every piece of evidence, in nats: how much dearer a reading becomes that goes against it.
 * A term can be switched off by name, to measure what it brings (the ablation table of the README).
 */
export const TERMS = [
	'measure',
	'language',
	'repeated-phrase',
	'hyphen',
	'trailing-space',
	'block-end',
	'block-start',
	'clock',
	'structure',
] as const;

export type Term = (typeof TERMS)[number];

/** Terms left out of the sum. */
export type Ablation = ReadonlySet<Term>;

export const NOTHING_OFF: Ablation = new Set();
