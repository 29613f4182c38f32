import { version } from '$app/environment';
import { json } from '@sveltejs/kit';
import { dataVersion, warehouseFault } from '$lib/server/warehouse-file';
import type { RequestHandler } from './$types';

/** How the server is: its version, that of its data, seconds since it started; 503 where its data is gone. */
export const GET: RequestHandler = () => {
	const fault = warehouseFault();
	return json(
		{ version, data: dataVersion(), uptime: Math.round(process.uptime()), ...(fault ? { fault } : {}) },
		{ status: fault === null ? 200 : 503, headers: { 'cache-control': 'no-store' } }
	);
};
