import { building, dev, version } from '$app/environment';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { languageOf } from '$lib/i18n/address';
import { withoutStyleAttributes } from '$lib/server/http/inline-styles';
import { fewerBytes } from '$lib/server/http/fewer-bytes';
import { countedAddress } from '$lib/server/http/counted';
import { keptAnswer } from '$lib/server/http/kept-pages';
import { withScripts } from '$lib/server/http/page-scripts';
import { secure } from '$lib/server/http/security';
import { unavailable } from '$lib/server/http/unavailable';
import { speaking } from '$lib/server/speaking';
import { warm } from '$lib/server/warm';
import {
	checkWarehouse,
	dataVersion,
	WarehouseFileError,
	warehouseFault,
	warehouseMark
} from '$lib/server/warehouse-file';

/** Before anyone is answered: data that this code can read. */
export const init: ServerInit = async () => {
	if (building) return;
	await checkWarehouse();
	if (!dev) await warm();
};

/** Whether an answer is made of the address alone: what says how the server is must be asked each time. */
const isKept = (route: string, method: string) =>
	!dev && route !== '/sante' && (method === 'GET' || method === 'HEAD');

const keep: Handle = async ({ event, resolve }) => {
	const route = event.route.id;
	if (route === null || !isKept(route, event.request.method)) return resolve(event);
	const fault = warehouseFault();
	if (fault !== null) return unavailable(route, fault, event);
	const { search, shelf } = countedAddress(route, event.url.searchParams);
	event.url.search = search;
	const part = event.isDataRequest ? 'data' : 'page';
	return keptAnswer(
		`${version} ${dataVersion()} ${part} ${event.url.href}`,
		event.request,
		async () => resolve(event),
		{ nested: event.isSubRequest, shelf }
	);
};

const make: Handle = async ({ event, resolve }) => {
	const language = languageOf(event.url.pathname);
	const response = await speaking(language, () =>
		resolve(event, {
			transformPageChunk: ({ html }) =>
				fewerBytes(html.replace('%language%', language).replace('%warehouse%', warehouseMark()))
		})
	);
	if (!response.headers.get('content-type')?.startsWith('text/html')) {
		secure(response.headers, event.route.id, null);
		return response;
	}
	const { html: styled, hash } = withoutStyleAttributes(await response.text());
	const headers = new Headers(response.headers);
	// Scripts of a language are made when the site is built.
	const html = withScripts(styled, headers, dev ? 'fr' : language);
	// It counts the page as it was: where the sheet made it longer, browsers would stop before its end.
	headers.delete('content-length');
	secure(headers, event.route.id, hash);
	return new Response(html, { status: response.status, headers });
};

export const handle = sequence(keep, make);

/** A page that fails says so in words; the log says where and why. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status === 404) return { message };
	const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
	console.error(`${event.url.pathname}: ${cause}`);
	return { message: error instanceof WarehouseFileError ? error.message : message };
};
