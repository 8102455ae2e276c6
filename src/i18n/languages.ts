/**
 * Every language the site can speak, by its code. A language is one file that says what the Dutch says; what
 * it lacks does not compile.
 */
import * as en from '#i18n/en.ts';
import * as nl from '#i18n/nl.ts';

/** What the site says in one language: its groups, by name. */
export type Messages = typeof nl;

export const LANGUAGES = { nl, en } satisfies Readonly<Record<string, Messages>>;

/**
 * What the site says in a language.
 * @throws where there is no such language; `site.yaml` is read against the codes of {@link LANGUAGES}
 */
export function messagesIn(code: string): Messages {
	const messages = Object.entries(LANGUAGES).find(([language]) => language === code)?.[1];
	if (!messages)
		throw new Error(`No words in “${code}”; there are those of ${Object.keys(LANGUAGES).join(', ')}.`);
	return messages;
}
