import { arrivalKey } from '#search/highlights/arrival.ts';

/** Milliseconds a new tab waits for the one it came from. */
const patience = 1000;

/** What another tab offers for this page; nothing where none does. */
export async function askOtherTabs(): Promise<unknown> {
	const asking = new BroadcastChannel(arrivalKey);
	const answered = new Promise((resolve) => {
		asking.onmessage = ({ data }) => {
			if (data?.arrival?.path === location.pathname) resolve(data.arrival);
		};
		setTimeout(resolve, patience);
	});
	asking.postMessage({ asks: location.pathname });
	try {
		return await answered;
	} finally {
		asking.close();
	}
}
