/** The questions of an edition that are open, and what else is wrong with it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { type Question, questionOf } from '#edition/questions/question.ts';
import { asks, makeEdition } from '../reconstruct/make-edition.ts';
import type { Outcome, PagesReader } from '../reconstruct/read-pages.ts';

export interface OpenQuestions {
	readonly questions: readonly Question[];
	/** What keeps the edition from being published, and has no answer to choose. */
	readonly faults: readonly Diagnostic[];
}

/** Names of the editions below `root`. */
export function editionsUnder(root: string): string[] {
	const home = join(root, 'seeds');
	if (!existsSync(home)) return [];
	return readdirSync(home, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && existsSync(join(home, entry.name, 'edition.yaml')))
		.map(({ name }) => name)
		.sort();
}

export async function openQuestions(root: string, slug: string, read: PagesReader): Promise<OpenQuestions> {
	const { diagnostics } = await makeEdition(root, slug, read);
	const told = diagnostics
		.filter(asks)
		.map((diagnostic) => ({ diagnostic, question: questionOf(diagnostic) }));
	const questions = new Map<string, Question>();
	for (const { question } of told) {
		if (question === undefined) continue;
		let { id } = question;
		for (let more = 2; questions.has(id); more += 1) id = `${question.id}-${more}`;
		questions.set(id, { ...question, id });
	}
	return {
		questions: [...questions.values()],
		faults: told.flatMap(({ diagnostic, question }) => (question === undefined ? [diagnostic] : [])),
	};
}

/** A reader that reads a page again only when it, or what is said of it, is other than it was. */
export function remembering(read: PagesReader): PagesReader {
	const known = new Map<string, Outcome>();
	return async (pages, edition) => {
		const keys = pages.map((page) => {
			const decisions = edition.decisions.filter(({ page: file }) => file === page.file);
			const said = JSON.stringify([page, { ...edition, decisions, changes: [], reports: [], aliases: [] }]);
			return createHash('sha256').update(said).digest('hex');
		});
		const fresh = pages.filter((_, at) => !known.has(keys[at] ?? ''));
		const outcomes = fresh.length === 0 ? [] : await read(fresh, edition);
		const made = new Map(fresh.map((page, at) => [page, outcomes[at]]));
		const all = pages.map((page, at) => made.get(page) ?? known.get(keys[at] ?? ''));
		known.clear();
		all.forEach((outcome, at) => {
			if (outcome) known.set(keys[at] ?? '', outcome);
		});
		return all.flatMap((outcome) => (outcome === undefined ? [] : [outcome]));
	};
}
