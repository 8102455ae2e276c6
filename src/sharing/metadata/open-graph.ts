/**
 * What a shared link shows (ogp.me, and X, which calls the same by names of its own). Its picture and its
 * address are whole addresses or nothing: the protocol knows no others.
 */
import { CARD_HEIGHT, CARD_WIDTH } from '#sharing/cards/card.ts';
import { institution } from '#sharing/institution.ts';
import type { PageFacts } from '#sharing/metadata/facts.ts';
import { named, type Tag, withProperty } from '#sharing/metadata/tag.ts';

/** Territories of the languages an edition may have: Open Graph asks for one. */
const LOCALES: Readonly<Record<string, string>> = { nl: 'nl_NL', en: 'en_GB', de: 'de_DE', fr: 'fr_FR' };

/** What is shared is the report's: whose it is, and which, stands in front of the chapter. */
function titleOf({ title, cited }: PageFacts): string {
	if (!cited) return title;
	const { author, title: report } = cited.work;
	const work = author === undefined ? report : `${institution(author).short}, ${report}`;
	if (cited.kind === 'work') return work;
	return [cited.title, [work, cited.chapter?.title].filter(Boolean).join(', ')].join(' · ');
}

export function openGraph(facts: PageFacts): readonly Tag[] {
	const { description, path, site, card, cited, absolute } = facts;
	const title = titleOf(facts);
	const image = absolute(card.path);
	const language = cited?.kind === 'part' ? cited.language : site.language;
	return [
		...withProperty({
			'og:type': cited ? 'article' : 'website',
			'og:site_name': site.name,
			'og:title': title,
			'og:description': description,
			'og:locale': LOCALES[language],
			'og:url': path === undefined ? undefined : absolute(path),
			'og:image': image,
			'og:image:type': image && 'image/png',
			'og:image:width': image && String(CARD_WIDTH),
			'og:image:height': image && String(CARD_HEIGHT),
			'og:image:alt': image && card.alt,
		}),
		...named({
			'twitter:card': image ? 'summary_large_image' : 'summary',
			'twitter:title': title,
			'twitter:description': description,
			'twitter:image': image,
			'twitter:image:alt': image && card.alt,
		}),
	];
}
