/** `npm run dev` has the open questions of the editions beside the site; a built site has nothing of them. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Messages } from '#i18n/languages.ts';

/** Where they stand. */
const HOME = '/_questions';

/** @param root of the project. */
export function openQuestionsInDev(root: URL, { questions, language }: Messages): AstroIntegration {
	return {
		name: 'leeseditie:questions',
		hooks: {
			'astro:server:setup': async ({ server }) => {
				const { questionsHandler } = await import('./handler.ts');
				const shell = { words: questions, language, home: `${HOME}/` };
				server.middlewares.use(HOME, questionsHandler(fileURLToPath(root), shell));
			},
			'astro:server:start': ({ address, logger }) => {
				logger.info(`${questions.title}: http://localhost:${address.port}${HOME}/`);
			},
		},
	};
}
