/** Asks the worker; where it does not come, the page itself. */
import type { Answer, Question } from '#sharing/quote-check/messages.ts';

let worker: Worker | undefined;

export async function ask(question: Question): Promise<Answer> {
	try {
		return await new Promise<Answer>((resolve, reject) => {
			worker ??= new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
			worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
				if (data.turn === question.turn) resolve(data);
			});
			worker.addEventListener('error', (event) => {
				event.preventDefault();
				reject(new Error(event.message));
			});
			worker.postMessage(question);
		});
	} catch {
		worker = undefined;
		const { answer } = await import('#sharing/quote-check/answer.ts');
		return answer(question);
	}
}
