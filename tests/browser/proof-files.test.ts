/** *Controleer zelf* on the files behind the pages, changed by somebody: Markdown, page files, the account, edition.yaml. */
import { describe, it } from 'node:test';
import { accountFilePath, editionFilePath, markdownPath, seedPath } from '#edition/addresses.ts';
import { account, edition, first, folio, page, words } from '../support/proof/subject.ts';
import { catchesIt, type Tampering } from '../support/proof/tampering.ts';

const seed = seedPath(edition, first.folio, first.file);
const changed = words.replace(/[aeiou](?!.*[aeiou])/, 'q');

const tamperings: readonly Tampering[] = [
	{
		what: 'a letter of the Markdown',
		file: markdownPath(page),
		act: (text) => text.replace(words, changed),
		says: [`Alinea ${folio} leest anders`, 'index.md', changed],
	},
	{
		what: 'the title in the frontmatter of the Markdown',
		file: markdownPath(page),
		act: (text) => text.replace(/^title: .*$/m, 'title: Een andere titel'),
		says: ['index.md', 'Een andere titel'],
	},
	{
		what: 'a letter of the page file',
		file: seed,
		act: (text) => text.replace(words, changed),
		says: [`${first.file}.txt heeft een andere vingerafdruk`],
	},
	{
		what: 'a figure of the account',
		file: accountFilePath(edition),
		act: (text) => text.replace(/"characters":\d+/, '"characters":9999'),
		says: [
			'account.json is anders opgegeven',
			'cijfers › tekens',
			'9999',
			String(account.figures.characters),
		],
	},
	{
		what: 'a span of the account',
		file: accountFilePath(edition),
		act: (text) => text.replace(/("start":)(\d+)(,"end":\d+,"disposition":"body")/, '$17$3'),
		says: [/Alinea .* is anders opgegeven|ontbreekt/, 'plaatsen in de bron'],
	},
	{
		what: 'how sure a decision was',
		file: accountFilePath(edition),
		act: (text) => text.replace(/"margin":[\d.]+/, '"margin":99'),
		says: ['beslissingen › 1 › marge', '99', `p. ${first.folio}, regel`],
	},
	{
		what: 'the white space of the account',
		file: accountFilePath(edition),
		act: (text) => text.replace('"edition": ', '"edition":  '),
		says: ['account.json zegt hetzelfde, maar is anders geschreven'],
	},
	{
		what: 'an account that is none',
		file: accountFilePath(edition),
		act: (text) => text.slice(0, -20),
		says: ['account.json is niet te lezen'],
	},
	{
		what: 'the name of a chapter in edition.yaml',
		file: editionFilePath(edition),
		act: (text) => text.replace(/(chapters:\n[\s\S]*?title: )/, '$1Niet '),
		says: ['edition.yaml heeft een andere vingerafdruk'],
	},
	{
		what: 'edition.yaml, so that it is no longer read',
		file: editionFilePath(edition),
		act: (text) => `${text}\nonbekend: 1\n`,
		says: ['edition.yaml geeft geen uitgave', 'onbekend'],
	},
];

describe('a file that somebody changed is caught, and the place is named', () => {
	for (const tampering of tamperings) it(tampering.what, () => catchesIt(tampering));
});
