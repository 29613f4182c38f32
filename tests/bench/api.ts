import autocannon from 'autocannon';
import { indicators } from '../../src/lib/catalogue';
import { startServer } from '../server-process';

/** Connections that ask side by side, and seconds that each kind is asked for. */
const CONNECTIONS = 8;
const SECONDS = 5;
const LEVELS = ['epci', 'departement', 'zone_emploi', 'region'] as const;

const FIGURE = '/api/v1/territories/epci/244900809/observations/population.json';
const EPCI = '/api/v1/indicators/population/epci.json';
const COMMUNES = '/api/v1/indicators/population/commune.json';

/** Addresses that nobody asked for before: another one each time, until they are all kept. */
const fresh = (): string[] =>
	indicators.flatMap(({ id, periods }) =>
		periods.flatMap(({ period, levels }) =>
			LEVELS.filter((level) => levels.includes(level)).map(
				(level) => `/api/v1/indicators/${id}/${level}/${period}.csv`
			)
		)
	);

interface Kind {
	readonly name: string;
	readonly paths: readonly string[];
	readonly headers?: Readonly<Record<string, string>>;
	/** Each address once, instead of for some seconds. */
	readonly once?: boolean;
}

async function measure(url: string, { name, paths, headers = {}, once = false }: Kind) {
	const result = await autocannon({
		url,
		connections: CONNECTIONS,
		headers: { 'accept-encoding': 'br', ...headers },
		requests: paths.map((path) => ({ path })),
		...(once ? { amount: paths.length } : { duration: SECONDS })
	});
	const expected =
		result.statusCodeStats?.[headers['if-none-match'] === undefined ? '200' : '304']?.count ?? 0;
	if (result.errors > 0 || expected < result.requests.total)
		throw new Error(
			`${name}: ${result.errors} errors, ${result.requests.total - expected} unexpected answers`
		);
	return {
		'Requests a second': Math.round(result.requests.total / result.duration),
		'p50 (ms)': result.latency.p50,
		'p99 (ms)': result.latency.p99,
		'Sent (MB/s)': Number((result.throughput.total / result.duration / 1e6).toFixed(1))
	};
}

/** How many questions about figures a server answers in a second, on loopback. */
export async function benchApi(): Promise<Record<string, Awaited<ReturnType<typeof measure>>>> {
	const server = await startServer();
	const url = server.url.replace('localhost', '127.0.0.1');
	const etag = (await fetch(url + EPCI)).headers.get('etag') ?? '';
	const kinds: readonly Kind[] = [
		{ name: 'One indicator, one level, each new (CSV)', paths: fresh(), once: true },
		{ name: 'One figure, kept', paths: [FIGURE] },
		{ name: 'Population of all EPCI, kept (JSON)', paths: [EPCI] },
		{ name: 'The same to who has it (304)', paths: [EPCI], headers: { 'if-none-match': etag } },
		{ name: 'Population of all communes, kept (JSON)', paths: [COMMUNES] },
		{ name: 'A search, made each time', paths: ['/api/v1/search.json?q=anjou%20bleu'] }
	];
	const table: Record<string, Awaited<ReturnType<typeof measure>>> = {};
	for (const kind of kinds) table[kind.name] = await measure(url, kind);
	await server.stop();
	return table;
}
