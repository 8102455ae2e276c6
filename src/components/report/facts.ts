/** Facts of the bibliography, as pages list them. */
import type { EditionConfig } from '#edition/yaml/schema.ts';

type Bibliography = EditionConfig['bibliography'];
export type Fact = Bibliography['title'];
/** What is told of the report as a thing; its rights are told apart. */
export type FactName = Exclude<keyof Bibliography, 'rights'>;

/** The facts that are there, in the order of the schema. */
export function facts(bibliography: Bibliography): (readonly [name: FactName, fact: Fact])[] {
	const names: readonly FactName[] = ['title', 'author', 'publisher', 'place', 'year', 'url', 'isbn'];
	return names.flatMap((name) => {
		const fact = bibliography[name];
		return fact ? [[name, fact] as const] : [];
	});
}

/** Those that the editors state and the source does not. */
export const editorial = (bibliography: Bibliography) =>
	facts(bibliography).filter(([, fact]) => fact.by === 'editors');
