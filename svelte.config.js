import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/**
 * A build makes the pages of one language, French unless it is told which pages of another it makes
 * (see tools/site.ts, which runs one build for each, side by side).
 */
const pages = process.env.SITE_PAGES;
const output = process.env.SITE_OUTPUT ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		runes: true,
		// Short class names: a territory page has a thousand of them.
		cssHash: ({ hash, css }) => `s${hash(css).slice(-4)}`
	},
	kit: {
		adapter: adapter({ pages: output, assets: output, fallback: '404.html', strict: false }),
		alias: { $data: 'static/data' },
		...(pages ? { outDir: '.svelte-kit-pages' } : {}),
		...(process.env.SITE_VERSION ? { version: { name: process.env.SITE_VERSION } } : {}),
		prerender: {
			// Share cards need whole addresses: where the site will be, if it is said when it is built.
			...(process.env.ORIGIN ? { origin: process.env.ORIGIN } : {}),
			concurrency: 4,
			// A page leads to its twin in the other language, which another build makes. A test follows links.
			crawl: false,
			entries: pages ? JSON.parse(readFileSync(pages, 'utf8')) : ['*'],
			handleMissingId: 'fail',
			handleHttpError: 'fail',
			handleUnseenRoutes: pages ? 'ignore' : 'fail'
		},
		paths: { relative: false },
		// A visitor who prepares nothing keeps nothing: the worker is registered when someone does.
		serviceWorker: { register: false },
		inlineStyleThreshold: 0
	}
};
