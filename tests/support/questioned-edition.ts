/** The seeds of an edition of two invented pages that leave an editor four things to decide. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Its folder under seeds/. */
export const QUESTIONED = 'vragen';

/** A call on a row of its own that may follow several words, and a sign that no extractor could read. */
const FIRST = `Over de dienst
12
De dienst werkt samen met andere diensten in het hele land en
3
daarbuiten, want het werk houdt nergens bij een grens zomaar op.
De diensten spreken elkaar elke week en delen wat zij weten met
hun partners. Dat is al tien jaar zo \u0002 en blijft zo.
3 Zie elders in dit verslag.
`;

/** No number is printed on it. */
const SECOND = `De dienst heeft in dit jaar ook met de gemeenten gesproken over
het werk dat zij doen, en over wat daarvan bekend mag worden.
`;

const EDITION = `# Wat de redactie weet.
title: Vragen
language: nl

bibliography:
  title: { value: Vragen, by: source }

pages:
  - { file: "012" }    # de eerste
  - { file: "013" }

chapters:
  - slug: tekst
    title: Tekst
    pages: ["012", "013"]

# Nog niets.
decisions: []    # komt nog

# Het einde.
`;

/** Writes them below a folder that holds seeds/. @returns the path of its edition.yaml. */
export function questionedEdition(root: string): string {
	const folder = join(root, 'seeds', QUESTIONED);
	mkdirSync(join(folder, 'pages'), { recursive: true });
	writeFileSync(join(folder, 'pages/012.txt'), FIRST);
	writeFileSync(join(folder, 'pages/013.txt'), SECOND);
	writeFileSync(join(folder, 'edition.yaml'), EDITION);
	return join(folder, 'edition.yaml');
}
