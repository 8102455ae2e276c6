/** Answers requests about open questions: a list, a question with its page, and an answer that is written. */
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { text as bodyOf } from 'node:stream/consumers';
import type { Answer, Question } from '#edition/questions/question.ts';
import { codePointName } from '#edition/yaml/glyphs.ts';
import { parseEdition } from '#edition/yaml/parse.ts';
import { decodePage } from '#reconstruct/stages/decode.ts';
import { boxesBeside } from '../../read-page/boxes-beside.ts';
import { writeAnswer } from '../write-answer.ts';
import { EditorsDesk } from './desk.ts';
import { isLocal, isOwnForm, newToken } from './guard.ts';
import { type Asked, listPage, questionPage, type Shell } from './page.ts';

/** Nothing of another origin, no script, and forms that lead here alone. */
const HEADERS = {
	'Content-Security-Policy':
		"default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
	'Cache-Control': 'no-store',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Referrer-Policy': 'same-origin',
	'X-Content-Type-Options': 'nosniff',
} as const;

const PICTURES: Readonly<Record<string, string>> = {
	'.webp': 'image/webp',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
};

/** A form is no longer than this, in characters. */
const LONGEST = 20_000;

interface Reply {
	readonly status: number;
	readonly type?: string;
	readonly body: string | Uint8Array;
	readonly to?: string;
}

const html = (body: string, status = 200): Reply => ({ status, type: 'text/html; charset=utf-8', body });
const seeOther = (to: string): Reply => ({ status: 303, body: '', to });

/** @param root the folder that holds seeds/. */
export function questionsHandler(root: string, shell: Shell) {
	const desk = new EditorsDesk(root);
	const token = newToken();
	const site = new QuestionSite({ root, shell, desk, token });
	return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		const {
			status,
			type = 'text/plain; charset=utf-8',
			body,
			to,
		} = await site.reply(request).catch(
			(error: unknown): Reply => ({
				status: 500,
				body: error instanceof Error ? error.message : String(error),
			}),
		);
		// The server of the site lets other pages of this computer read it; these are no matter of theirs.
		response.removeHeader('Access-Control-Allow-Origin');
		response.writeHead(status, {
			...HEADERS,
			'Content-Type': type,
			...(to === undefined ? {} : { Location: to }),
		});
		response.end(body);
	};
}

interface Site {
	readonly root: string;
	readonly shell: Shell;
	readonly desk: EditorsDesk;
	readonly token: string;
}

class QuestionSite {
	readonly #site: Site;

	constructor(site: Site) {
		this.#site = site;
	}

	async reply(request: IncomingMessage): Promise<Reply> {
		const { shell, desk, root } = this.#site;
		if (!isLocal(request)) return { status: 403, body: shell.words.forbidden };
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
		const [slug = '', ...rest] = pathname.split('/').filter(Boolean).map(decodeURIComponent);
		const written = searchParams.has('written');
		if (slug === 'page.css')
			return {
				status: 200,
				type: 'text/css; charset=utf-8',
				body: readFileSync(new URL('page.css', import.meta.url)),
			};
		if (slug === '') return html(listPage(shell, desk.listed(), written));
		const open = await desk.open(slug);
		if (open === undefined) return seeOther(shell.home);
		if (rest[0] === 'pictures') return pictureFile(join(root, 'seeds', slug, 'pictures'), rest.slice(1));
		const question = open.questions.find(({ id }) => id === rest[0]);
		if (question === undefined) return seeOther(shell.home);
		if (request.method === 'POST') return this.#answered(request, slug, question);
		return html(questionPage(shell, { ...this.#asked(slug, question), open, written }));
	}

	async #answered(request: IncomingMessage, slug: string, question: Question): Promise<Reply> {
		const { shell, desk, token } = this.#site;
		const sent = await bodyOf(request);
		const form = new URLSearchParams(sent.slice(0, LONGEST));
		if (sent.length > LONGEST || !isOwnForm(request, form.get('token') ?? '', token))
			return { status: 403, body: shell.words.forbidden };
		const open = (await desk.open(slug)) ?? { questions: [], faults: [] };
		const at = open.questions.findIndex(({ id }) => id === question.id);
		const answer = answerOf(form, question);
		const outcome = await writeAnswer(desk.deskOf(slug), open, question, answer);
		if ('refused' in outcome) {
			const refused = { answer, diagnostics: outcome.refused };
			return html(
				questionPage(shell, { ...this.#asked(slug, question), open, written: false, refused }),
				422,
			);
		}
		desk.now(slug, outcome.open);
		const next = outcome.open.questions[Math.min(at, outcome.open.questions.length - 1)];
		const to = next === undefined ? shell.home : `${shell.home}${slug}/${encodeURIComponent(next.id)}`;
		return seeOther(`${to}?written`);
	}

	/** What the page of a question shows beside it. */
	#asked(slug: string, question: Question): Omit<Asked, 'open' | 'written'> {
		const { root, shell, token } = this.#site;
		const folder = join(root, 'seeds', slug);
		const file = join(folder, 'pages', `${question.page}.txt`);
		const { text } =
			question.page !== undefined && existsSync(file) ? decodePage(readFileSync(file)) : { text: undefined };
		const lines = text?.replace(/\r?\n$/u, '').split(/\r?\n/u) ?? [];
		const boxes = text === undefined ? undefined : boxesBeside(file, text).boxes;
		const picture = (name: string): string => `${shell.home}${slug}/pictures/${name}`;
		const drawn = boxes?.page.picture?.file;
		const href =
			drawn !== undefined && existsSync(join(folder, 'pictures', drawn)) ? picture(drawn) : undefined;
		const sign = question.candidates[0]?.entries[0]?.['sign'];
		const glyph = boxes?.signs?.find((one) => codePointName(one.sign) === sign)?.file;
		return {
			slug,
			question,
			lines,
			reasons: reasonsIn(join(folder, 'edition.yaml')),
			token,
			...(boxes === undefined ? {} : { boxed: { boxes, lines, ...(href === undefined ? {} : { href }) } }),
			...(glyph === undefined ? {} : { glyph: picture(glyph) }),
		};
	}
}

/** A picture of the edition, and no other file. */
function pictureFile(folder: string, path: readonly string[]): Reply {
	const name = path.join('/');
	const type = PICTURES[extname(name)];
	const file = join(folder, name);
	if (type === undefined || path.some((part) => part === '..' || part.includes('\\')) || !existsSync(file))
		return { status: 404, body: '' };
	return { status: 200, type, body: readFileSync(file) };
}

function answerOf(form: URLSearchParams, { candidates }: Question): Answer {
	const candidate = Number(form.get('candidate') ?? -1);
	const keys = candidates[candidate]?.typed ?? [];
	return {
		candidate,
		reason: form.get('reason') ?? '',
		all: form.has('all') && keys.length === 0,
		typed: Object.fromEntries(
			keys.map(({ key }) => [key, (form.get(`typed-${candidate}-${key}`) ?? '').trim()]),
		),
	};
}

/** Reasons that stand in an `edition.yaml`, the last first, each once. */
function reasonsIn(file: string): string[] {
	const { edition } = parseEdition(readFileSync(file, 'utf8'), file);
	return [
		...new Set(
			[...(edition?.decisions ?? []), ...(edition?.glyphs ?? [])].map(({ reason }) => reason).reverse(),
		),
	];
}
