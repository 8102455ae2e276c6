/** The engine, as the golden cases use it. */
export { readPage as engine } from '#reconstruct/pipeline.ts';
