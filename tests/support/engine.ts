/** The engine, as the golden cases use it. */
import type { PageReader } from '../../tools/reconstruct/make-edition.ts';

/** Cases that are wrong as files never come to reading a page. */
export const engine: PageReader = () => {
	throw new Error('This case was not meant to reach the engine.');
};
