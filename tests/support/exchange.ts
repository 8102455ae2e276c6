import { request } from 'node:http';

/** One exchange as it goes over the wire: no redirect followed, nothing unpacked. */
export function exchange(address: string, path: string, options: { method?: string; headers?: object } = {}) {
	return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((done, failed) => {
		const { hostname, port } = new URL(address);
		const asked = request(
			{
				hostname,
				port,
				path,
				method: options.method ?? 'GET',
				headers: { ...options.headers },
				agent: false,
			},
			(answer) => {
				const chunks: Buffer[] = [];
				answer.on('data', (chunk: Buffer) => chunks.push(chunk));
				answer.on('end', () =>
					done({
						status: answer.statusCode ?? 0,
						headers: answer.headers,
						body: Buffer.concat(chunks),
					}),
				);
			},
		);
		asked.on('error', failed).end();
	});
}
