/**
 * The editions of a project and what is open in each; read in the background, and again when a file changed.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '#reconstruct/pipeline.ts';
import { byEngine, type PagesReader } from '../../reconstruct/read-pages.ts';
import { editionsUnder, type OpenQuestions, openQuestions, remembering } from '../open-questions.ts';
import type { Listed } from './page.ts';

interface State {
	/** Of the files that `open` was made of. */
	signature: string;
	open: OpenQuestions | undefined;
	reading: Promise<void> | undefined;
	done: number;
	all: number;
	readonly read: PagesReader;
}

export class EditorsDesk {
	readonly #root: string;
	readonly #states = new Map<string, State>();
	/** What went wrong with reading an edition, told at the next look. */
	#failed: unknown;

	constructor(root: string) {
		this.#root = root;
	}

	/** All editions; what is not read yet is being read when this returns. */
	listed(): readonly Listed[] {
		if (this.#failed !== undefined) {
			const failed = this.#failed;
			this.#failed = undefined;
			throw failed;
		}
		return editionsUnder(this.#root).map((slug) => {
			const { open, done, all } = this.#look(slug);
			return { slug, ...(open === undefined ? {} : { open }), done, all };
		});
	}

	/** What is open in an edition, once it is read; undefined where there is no such edition. */
	async open(slug: string): Promise<OpenQuestions | undefined> {
		if (!editionsUnder(this.#root).includes(slug)) return undefined;
		const state = this.#look(slug);
		await state.reading;
		return state.open;
	}

	/** The edition for an answer. */
	deskOf(slug: string) {
		return { root: this.#root, slug, read: this.#stateOf(slug).read };
	}

	/** After an answer has been written. */
	now(slug: string, open: OpenQuestions): void {
		Object.assign(this.#stateOf(slug), { open, signature: this.#signatureOf(slug) });
	}

	#stateOf(slug: string): State {
		const known = this.#states.get(slug);
		if (known) return known;
		const state: State = {
			signature: '',
			open: undefined,
			reading: undefined,
			done: 0,
			all: 0,
			read: remembering(
				byEngine(readPage, (done, all) => {
					Object.assign(state, { done, all });
				}),
			),
		};
		this.#states.set(slug, state);
		return state;
	}

	#look(slug: string): State {
		const state = this.#stateOf(slug);
		const signature = this.#signatureOf(slug);
		if (state.reading !== undefined || state.signature === signature) return state;
		Object.assign(state, { open: undefined, signature, done: 0, all: 0 });
		state.reading = openQuestions(this.#root, slug, state.read)
			.then(
				(open) => {
					state.open = open;
				},
				(error: unknown) => {
					this.#failed = error;
					state.signature = '';
				},
			)
			.finally(() => {
				state.reading = undefined;
			});
		return state;
	}

	#signatureOf(slug: string): string {
		const folder = join(this.#root, 'seeds', slug);
		const pages = join(folder, 'pages');
		const names = existsSync(pages) ? readdirSync(pages).map((name) => join(pages, name)) : [];
		return [join(folder, 'edition.yaml'), ...names]
			.map((file) => `${file} ${statSync(file).mtimeMs} ${statSync(file).size}`)
			.join('\n');
	}
}
