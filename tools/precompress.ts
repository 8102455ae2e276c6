/**
 * `node tools/precompress.ts [--dist FOLDER]`: packs the files of a built site for hosts that send them so;
 * the last step of `npm run build`.
 */
import { parseArgs } from 'node:util';
import { precompress } from '#publishing/precompress.build.ts';

const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } });
const { files, bytes, packed } = await precompress(values.dist);
const kB = (size: number) => `${Math.ceil(size / 1000)} kB`;
console.log(
	`${files} files also as .br and .gz, for hosts that send them: ${kB(bytes)}, as Brotli ${kB(packed)}`,
);
