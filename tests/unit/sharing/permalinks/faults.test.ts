import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { printDiagnostics } from '#diagnostics/print.ts';
import { type Alias, targetOf } from '#sharing/permalinks/aliases.ts';
import { faults } from '#sharing/permalinks/faults.ts';
import { keep } from '#sharing/permalinks/keep.ts';

const said = (
	contract: Readonly<Record<string, readonly string[]>>,
	built: Readonly<Record<string, readonly string[]>>,
	aliases: readonly Alias[] = [],
): string => {
	const addresses = new Map(Object.entries(built));
	const lines = new Map(Object.keys(contract).map((address, index) => [address, index + 4]));
	const kept = keep(new Map(Object.entries(contract)), addresses, aliases);
	return printDiagnostics(faults(kept, { addresses, lines, editions: ['e'] }));
};

describe('a build that would break a link', () => {
	it('names the page and the alias that mends it, ready to paste', () => {
		assert.equal(
			said({ 'e/c/oud/': ['p1-1'] }, { 'e/c/nieuw/': ['p1-1'] }),
			`content/addresses.txt:4  error  addresses/lost
  /e/c/oud/ was published and is not in the built site; links to it would break.

  Add to seeds/e/edition.yaml, under aliases, where it leads now:
    - { from: c/oud, to: … }
  If it was never published, take it out of content/addresses.txt.

1 error.
`,
		);
	});

	it('names the ids', () => {
		assert.equal(
			said({ 'e/c/': ['p1-1', 'p1-2', 'p1-3'] }, { 'e/c/': ['p1-2'] }),
			`content/addresses.txt:4  error  addresses/lost
  /e/c/ was published with p1-1, p1-3, and nothing on the built site has them; links to them would
  break.

  Add to seeds/e/edition.yaml, under aliases, where each leads now:
    - { from: "c#p1-1", to: … }
    - { from: "c#p1-3", to: … }
  If it was never published, take it out of content/addresses.txt.

1 error.
`,
		);
	});

	it('asks for an alias of the site where the page belongs to no edition, or is an edition', () => {
		assert.match(said({ 'over/': [] }, {}), /Add to seeds\/aliases\.yaml.*\n {4}- \{ from: over\/, to: … \}/);
		assert.match(said({ 'e/': [] }, {}), /Add to seeds\/aliases\.yaml.*\n {4}- \{ from: e\/, to: … \}/);
	});

	it('tells what is wrong with the aliases before what is lost for it', () => {
		const alias = {
			from: targetOf('c/oud', 'e'),
			to: targetOf('c/nieuwe', 'e'),
			place: { file: 'seeds/e/edition.yaml', line: 30 },
			written: { from: 'c/oud', to: 'c/nieuwe' },
		};
		assert.equal(
			said({ 'e/c/oud/': [] }, { 'e/c/nieuw/': [] }, [alias]),
			`seeds/e/edition.yaml:30  error  addresses/alias-broken
  “c/nieuwe” was not built: there is no e/c/nieuwe/ on the site.

  Write an address that exists, such as e/c/nieuw/.

1 error.
`,
		);
	});
});
