/** `npm run preview -- [--port N] [--host NAME] [--dist FOLDER]`: serves the built site as a host would. */
import { parseArgs } from 'node:util';
import { serve } from '#publishing/server.ts';

/** Not the port of the development server: a service worker stays with its port, and would answer for it. */
const PORT = 4141;

try {
	const { values } = parseArgs({
		options: {
			port: { type: 'string', default: String(PORT) },
			host: { type: 'string', default: '127.0.0.1' },
			dist: { type: 'string', default: 'dist' },
		},
	});
	const wanted = Number(values.port);
	if (!/^\d+$/.test(values.port) || wanted > 65_535) {
		throw new Error(
			`--port is “${values.port}”; a number from 0 to 65535 was expected, such as --port ${PORT}`,
		);
	}
	const served = await serve({ dist: values.dist, port: wanted, host: values.host });
	if (wanted !== 0 && served.port !== wanted) console.log(`Port ${wanted} is in use; took ${served.port}.`);
	console.log(`Leeseditie is at ${served.address}   (stop with Ctrl+C)`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => void served.stop().then(() => process.exit(0)));
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
