/**
 * How a Dutch word sounds, about: what is often written one for the other is one letter. *Zorgvuldich* and
 * *zorgvuldig* sound alike, and so do *aktie* and *actie*.
 */
const rules: readonly (readonly [RegExp, string])[] = [
	[/sch(?=e?$)|sch(?=[^aeiouy])/g, 's'],
	[/ch/g, 'g'],
	[/c(?=[eiy])/g, 's'],
	[/qu/g, 'kw'],
	[/c/g, 'k'],
	[/x/g, 'ks'],
	[/ph/g, 'f'],
	[/th/g, 't'],
	[/l(?:ij|u|e)k(?=e?$)/g, 'lik'],
	[/ij|ei|ey|y/g, 'i'],
	[/ou|au/g, 'o'],
	[/ie/g, 'i'],
	[/z/g, 's'],
	[/v/g, 'f'],
	[/d$|dt$/g, 't'],
	[/(.)\1+/g, '$1'],
];

export function soundOf(word: string): string {
	return rules.reduce((sound, [from, to]) => sound.replace(from, to), word);
}
