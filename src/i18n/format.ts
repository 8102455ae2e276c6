/**
 * How a language sets numbers, dates and lists: `Intl` with its locale. None of these makers has side
 * effects, so that a bundle holds only those that its sentences use.
 */

/** Forms of a word by the plural rules of a language; Dutch and English have `one` and `other`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** `3.421` */
// @__NO_SIDE_EFFECTS__
export function counts(locale: string): (value: number) => string {
	const format = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
	return (value) => format().format(value);
}

/** `12,3`; below nought with a minus sign, not a hyphen. */
// @__NO_SIDE_EFFECTS__
export function decimals(locale: string): (value: number) => string {
	const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
	const format = once(() => new Intl.NumberFormat(locale, digits));
	return (value) => format().format(value).replace('-', '−');
}

/** `+2,35`: with a sign unless it is nought. */
// @__NO_SIDE_EFFECTS__
export function signs(locale: string): (value: number) => string {
	const signed = { signDisplay: 'exceptZero', maximumFractionDigits: 2 } as const;
	const format = once(() => new Intl.NumberFormat(locale, signed));
	return (value) => format().format(value);
}

/** `24 november 2026`, of `2026-11-24`. */
// @__NO_SIDE_EFFECTS__
export function dates(locale: string): (iso: string) => string {
	const format = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
	return (iso) => format().format(new Date(iso));
}

/** `24 november 2026 om 16:05`, by the reader's clock. */
// @__NO_SIDE_EFFECTS__
export function moments(locale: string): (when: Date) => string {
	return (when) => when.toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });
}

/** `kade, muur en haven` */
// @__NO_SIDE_EFFECTS__
export function lists(locale: string): (of: readonly string[]) => string {
	const format = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
	return (of) => format().format(of);
}

/** The form of a word that goes with a number. */
// @__NO_SIDE_EFFECTS__
export function plurals(locale: string): (number: number, forms: Forms) => string {
	const rules = once(() => new Intl.PluralRules(locale));
	return (number, forms) => forms[rules().select(number)] ?? forms.other;
}

/** Made when it is first asked for: most pages ask for none. */
function once<Made>(make: () => Made): () => Made {
	let made: Made | undefined;
	return () => {
		made ??= make();
		return made;
	};
}
