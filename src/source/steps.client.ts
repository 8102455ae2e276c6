/**
 * On a source page: the words of the raw lines move from where they were to where the next step has them. The
 * steps are radio buttons and style, and need no script; this only lets the eye follow. Not for a reader who
 * asked for less motion.
 */
import { moves } from '#source/flip.ts';

/** Milliseconds a word is under way. */
const DURATION = 700;

const room = document.querySelector('.raw-room');
const steps = document.querySelectorAll<HTMLInputElement>('.steps input');
let current = [...steps].find(({ checked }) => checked);

for (const step of steps) {
	step.addEventListener('change', () => {
		const before = current;
		current = step;
		if (!before || !room || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
		const cells = [...room.querySelectorAll('a')];
		const places = () => cells.map((cell) => cell.getBoundingClientRect());
		before.checked = true;
		const first = places();
		step.checked = true;
		for (const { index, x, y } of moves(first, places())) {
			cells[index]?.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }], {
				duration: DURATION,
				easing: 'cubic-bezier(0.3, 0, 0.1, 1)',
			});
		}
	});
}
