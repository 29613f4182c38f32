import { it } from 'vitest';
import { respond } from '$lib/server/api/respond';
import { operations } from './operations.server';

const ask = async (path: string, headers: Record<string, string> = {}) => {
	const url = new URL('http://here.test/api/' + path);
	const started = performance.now();
	const response = await respond(
		{
			request: new Request(url, { headers }),
			rest: url.pathname.slice(5),
			pathname: url.pathname,
			query: url.searchParams,
			here: { origin: url.origin }
		},
		operations
	);
	const text = await response.text();
	console.log(
		path,
		response.status,
		(performance.now() - started).toFixed(0) + ' ms',
		text.length,
		response.headers.get('location') ?? '',
		text.slice(0, 300)
	);
};
it('tries', async () => {
	for (const p of [
		'v1/territories/epci/244900809/observations.json',
		'v1/territories/commune/49331/observations.csv',
		'v1/territories/commune/49054/series.csv',
		'v1/territories/commune/01001/series.csv',
		'v1/territories/bassin_vie/49331/observations.json',
		'v1/territories/bassin_vie/49248/observations.json',
		'v1/territories/commune/01001/observations/jobs.json',
		'v1/territories/commune/01001/observations/population.json',
		'v1/indicators/population/epci.geojson',
		'v1/territories/epci.geojson',
		'v1/territories/departement.geojson',
		'v1/territories/commune.geojson?within=region:52',
		'v1/territories/commune.geojson?within=epci:244900809',
		'v1/territories/epci/244900809/diagnostic.json',
		'v1/territories/epci/200054781/diagnostic.json',
		'v1/territories/epci/200054781/diagnostic.json',
		'v1/territories/commune.csv',
		'v1/territories/commune.json'
	])
		await ask(p);
});
