import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { compressAssets } from '../../tools/compress';
import { listen } from '../../tools/serve/listen';
import { siteAnswer } from '../../tools/serve/site';
import { BUILD, buildSite } from '../../tools/site';
import { serveBuild } from '../../tools/static-server';
import { launchBrowser } from '../browser';
import { benchApi } from './api';
import { benchExplorer } from './explorer';
import { benchInvest } from './invest';
import { benchOwnTable } from './own-table';
import { benchPages } from './pages';
import { writePlainFiles } from './plain';
import { benchPresenter } from './presenter';
import { benchReads } from './reads';
import { benchServer } from './server';

const ENGINE_BUILD = 'build/.bench';

/** `--reads`: only what the browser reads of the warehouse, or of another file; for some indicators alone. */
const { values: options } = parseArgs({
	options: {
		reads: { type: 'boolean', default: false },
		only: { type: 'string', default: '' },
		indicators: { type: 'string', default: '' },
		warehouse: { type: 'string', default: 'static/data/warehouse.duckdb' }
	}
});
const parts = ['server', 'api', 'reads', 'pages', 'explorer', 'presenter', 'invest', 'table'] as const;
type Part = (typeof parts)[number];
/** `--only explorer,invest`: those parts alone. */
const only = options.reads ? ['reads'] : options.only.split(',').filter(Boolean);
const wanted = (part: Part) => only.length === 0 || only.includes(part);
const unknown = only.find((part) => !parts.some((one) => one === part));
if (unknown !== undefined) throw new Error(`--only ${unknown}: there are ${parts.join(', ')}`);

if (wanted('table')) console.table(await benchOwnTable());
if (wanted('server')) console.table(await benchServer());
else if (parts.some((part) => part !== 'reads' && part !== 'table' && wanted(part)))
	await buildSite(() => undefined);
if (wanted('api')) console.table(await benchApi());

const root = join('tests', 'bench');
await build({
	root,
	configFile: false,
	logLevel: 'error',
	resolve: { alias: { $lib: join(process.cwd(), 'src', 'lib') } },
	build: {
		outDir: join(process.cwd(), ENGINE_BUILD),
		emptyOutDir: true,
		target: 'es2022',
		rollupOptions: { input: [join(root, 'index.html'), join(root, 'plain.html')] }
	},
	worker: { format: 'es' }
});
const data = join(ENGINE_BUILD, 'data');
mkdirSync(data, { recursive: true });
copyFileSync(options.warehouse, join(data, 'warehouse.duckdb'));
const csv = wanted('explorer') ? await writePlainFiles(data) : 0;
await compressAssets(ENGINE_BUILD);
const engine = await serveBuild(ENGINE_BUILD, 0);
const served = { bytes: 0, requests: 0 };
engine.server.prependListener('request', (request, response) => {
	if (request.method !== 'GET' || !request.url?.includes('/warehouse.duckdb')) return;
	response.once('finish', () => {
		served.requests += 1;
		served.bytes += Number(response.getHeader('content-length') ?? 0);
	});
});
const browser = await launchBrowser();
const site = await listen(await siteAnswer(BUILD), 0, '127.0.0.1');
const fromSite = { bytes: 0 };
site.server.prependListener('request', (request, response) => {
	if (request.method !== 'GET' || !request.url?.endsWith('warehouse.duckdb')) return;
	response.once('finish', () => (fromSite.bytes += Number(response.getHeader('content-length') ?? 0)));
});

if (wanted('reads'))
	console.table(await benchReads(browser, engine.url, served, options.indicators.split(',').filter(Boolean)));
if (wanted('pages')) console.table(await benchPages(browser, site.url, engine.url, served));
if (wanted('explorer'))
	console.table(await benchExplorer(browser, { site: site.url, served: fromSite, pages: engine.url, csv }));
if (wanted('presenter')) console.table(await benchPresenter(browser, site.url));
if (wanted('invest')) console.table(await benchInvest(browser, site.url, engine.url));

await browser.close();
site.server.closeAllConnections();
site.server.close();
await engine.close();
rmSync(ENGINE_BUILD, { recursive: true, force: true });
process.exit();
