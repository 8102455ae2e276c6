/** Who takes what out of the running text, in the order they are asked. */
import { contents } from '#layout/from-boxes/contents/specialist.ts';
import { figures } from '#layout/from-boxes/figures/specialist.ts';
import { margins } from '#layout/from-boxes/margins/specialist.ts';
import type { Specialist } from '#layout/from-boxes/regions/claims.ts';
import { sidebars } from '#layout/from-boxes/sidebars/specialist.ts';
import { tables } from '#layout/from-boxes/tables/specialist.ts';

export const SPECIALISTS: readonly Specialist[] = [contents, figures, tables, sidebars, margins];
