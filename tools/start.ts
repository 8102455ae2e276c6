/**
 * `npm start`: builds the site and serves it as a host would; prints the address. Options go to `npm run
 * preview`.
 */
import { spawnSync } from 'node:child_process';

const built = spawnSync(process.execPath, ['tools/build.ts'], { stdio: ['ignore', 'inherit', 'inherit'] });
if (built.status !== 0) process.exit(built.status ?? 1);
await import('./serve.ts');
