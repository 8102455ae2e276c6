// Loaded into every Node process of a measured build: adds the process's peak memory, in kilobytes, to a file.
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
	const file = process.env['LEESEDITIE_BENCH_MEMORY'];
	if (file) appendFileSync(file, `${process.resourceUsage().maxRSS}\n`);
});
