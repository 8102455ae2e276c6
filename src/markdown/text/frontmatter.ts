/**
 * Frontmatter as YAML text and back; the keys stand in the order of the schema, so that a second run changes
 * no byte.
 */
import { Document, isCollection, isMap, parse } from 'yaml';
import { type SectionFrontmatter, sectionFrontmatterSchema } from '#edition/frontmatter.ts';

/** YAML between the two rules, without them. */
export function writeFrontmatter(frontmatter: SectionFrontmatter): string {
	return yaml(sectionFrontmatterSchema.parse(frontmatter));
}

/** A mapping as YAML. */
export function yaml(mapping: object): string {
	// Other readers know YAML 1.1 only: what that would take for a date, a number or a yes stands in quotes.
	const document = new Document(mapping, { version: '1.2', schema: 'core', compat: 'yaml-1.1' });
	const { contents } = document;
	if (isMap(contents)) {
		for (const { value } of contents.items) if (isCollection(value)) value.flow = true;
	}
	return document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd();
}

/** Frontmatter of YAML text; throws a `ZodError` where it is not that of a section. */
export const readFrontmatter = (yaml: string): SectionFrontmatter =>
	sectionFrontmatterSchema.parse(parse(yaml, { version: '1.2', schema: 'core' }));
