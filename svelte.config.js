import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		runes: true,
		// Short class names: a territory page has a thousand of them.
		cssHash: ({ hash, css }) => `s${hash(css).slice(-4)}`
	},
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', fallback: '404.html', strict: false }),
		alias: { $data: 'static/data' },
		prerender: {
			// Share cards need whole addresses: where the site will be, if it is said when it is built.
			...(process.env.ORIGIN ? { origin: process.env.ORIGIN } : {}),
			concurrency: 4,
			handleMissingId: 'fail',
			handleHttpError: 'fail'
		},
		paths: { relative: false },
		// A visitor who prepares nothing keeps nothing: the worker is registered when someone does.
		serviceWorker: { register: false },
		inlineStyleThreshold: 0
	}
};
