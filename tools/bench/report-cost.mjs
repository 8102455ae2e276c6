// Loaded into every Node process of a measured build: adds to a file what it cost, as JSON: peak memory in
// kilobytes, microseconds of the processor, and on Linux those of the programs it ran.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Ticks of the clock that Linux counts in, a second. */
const TICKS = 100;

/** Of the programs that ended before this one (proc(5): cutime and cstime). */
function ofChildren() {
	if (!existsSync('/proc/self/stat')) return 0;
	const fields = readFileSync('/proc/self/stat', 'utf8')
		.replace(/^.*\) /, '')
		.split(' ');
	return ((Number(fields[13]) + Number(fields[14])) * 1e6) / TICKS;
}

process.on('exit', () => {
	const file = process.env['LEESEDITIE_BENCH_COST'];
	if (!file || !isMainThread) return;
	const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
	appendFileSync(
		file,
		`${JSON.stringify({ maxRSS, own: userCPUTime + systemCPUTime, children: ofChildren() })}\n`,
	);
});
