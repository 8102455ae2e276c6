// The site: one collection over content/, static pages, no adapter. `SITE` and `BASE_PATH` tell where it will
// be published.
import { availableParallelism } from 'node:os';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { mentionsOf } from '#components/loaders/mentions.build.ts';
import { pictureSizesOf } from '#components/loaders/picture-sizes.build.ts';
import { siteFacts, toldSite } from '#components/loaders/site.build.ts';
import { carry } from '#components/one-file/carry.build.ts';
import { messagesIn } from '#i18n/languages.ts';
import { isOnEveryPage } from '#layouts/every-page.ts';
import { editionMarkdown } from '#markdown/html/plugins.ts';
import { isOfflineEnabled } from '#offline/enabled.ts';
import { offline } from '#offline/offline.build.ts';
import { proof } from '#proof/integration.build.ts';
import { inlineDigest } from '#publishing/digest.ts';
import { filePolicy } from '#publishing/file-policy.ts';
import { contentSecurityPolicy } from '#publishing/policy.ts';
import { publishing } from '#publishing/publishing.build.ts';
import { printRedirectsFile } from '#publishing/redirects-file.ts';
import { addressOrStop } from '#publishing/site-address.build.ts';
import { searchIndex } from '#search/build/integration.build.ts';
import { drawCover } from '#sharing/cards/draw.build.ts';
import { machines } from '#sharing/machine-readable/integration.build.ts';
import { permanentName } from '#sharing/machine-readable/permanent-name.ts';
import { addresses } from '#sharing/permalinks/integration.build.ts';
import { fileStyle } from '#styles/file-style.build.ts';
import { styles } from '#styles/integration.build.ts';
import { isPdfMade } from '#takealong/pdf-made.ts';
import { takeAlong } from '#takealong/takealong.build.ts';
import { openQuestionsInDev } from './tools/questions/dev/integration.ts';

const { base, site } = addressOrStop(process.env);

const root = new URL('./', import.meta.url);
const told = toldSite(root);
const messages = messagesIn(told.language);

/** `HTML=quick` is for tests that do not weigh the file that holds an edition: it is larger, and made sooner. */
const isQuick = process.env.HTML === 'quick';

export default defineConfig({
	...(site ? { site } : {}),
	base,
	trailingSlash: 'always',
	output: 'static',
	prerenderConflictBehavior: 'error',
	// The default, 'jsx', drops the space between two inline elements.
	compressHTML: true,
	// Beside the project and not in node_modules, which copies of the project share: they may be built at the
	// same time.
	cacheDir: './.astro/cache',
	devToolbar: { enabled: false },
	// Several at a time, so that cards are drawn on every core.
	build: {
		format: 'directory',
		assets: 'assets',
		inlineStylesheets: 'never',
		concurrency: availableParallelism() + 1,
	},
	markdown: {
		processor: unified(
			editionMarkdown({ base, messages, words: mentionsOf(root), pictureSize: pictureSizesOf(root) }),
		),
		syntaxHighlight: false,
	},
	vite: {
		build: { assetsInlineLimit: 0 },
		// What a script needs stands beside it, so that the site can be put in another folder.
		experimental: {
			renderBuiltUrl: (_, { hostType }) => (hostType === 'js' ? { relative: true } : undefined),
		},
		environments: {
			client: {
				build: {
					rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'page', test: isOnEveryPage }] } } },
				},
			},
		},
	},
	// In this order: each sees what those before it wrote, and offline lists all of it.
	integrations: [
		siteFacts(told),
		styles({ base }),
		proof(),
		searchIndex(),
		machines(),
		takeAlong({
			site: told,
			messages,
			draw: drawCover,
			name: permanentName,
			...(isPdfMade(process.env)
				? { print: async (page) => (await import('./tools/browser/print-page.ts')).printPage(page) }
				: {}),
			policy: (texts) => contentSecurityPolicy(texts.map(inlineDigest), 'meta'),
			oneFile: (folder) => ({
				isQuick,
				carry: (edition, dist) => carry(edition, dist, { root: folder, language: told.language, isQuick }),
				style: (characters, titles) => fileStyle(folder, characters, titles),
				policy: (scripts, style) => filePolicy(scripts.map(inlineDigest), [inlineDigest(style)]),
			}),
		}),
		addresses(printRedirectsFile, messages.moved),
		publishing(),
		offline({ enabled: isOfflineEnabled(process.env) }),
		openQuestionsInDev(root, messages),
	],
});
