/** Who takes what out of the running text, in the order they are asked. */
import type { Specialist } from '#layout/from-boxes/regions/claims.ts';

export const SPECIALISTS: readonly Specialist[] = [];
