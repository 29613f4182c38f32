import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/**
 * SvelteKit's own element that tells a screen reader of a new page hides itself with a style attribute, which the
 * policy refuses: the site's class does the same.
 *
 * @type {import('svelte/compiler').PreprocessorGroup}
 */
const announcerWithoutStyle = {
	name: 'announcer-without-style',
	markup: ({ content, filename }) =>
		filename?.replaceAll('\\', '/').endsWith('/generated/root.svelte')
			? { code: content.replace(/(id="svelte-announcer"[^>]*?) style="[^"]*"/, '$1 class="visually-hidden"') }
			: undefined
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: [announcerWithoutStyle, vitePreprocess()],
	compilerOptions: {
		runes: true,
		// Short class names: a territory page has a thousand of them.
		cssHash: ({ hash, css }) => `s${hash(css).slice(-4)}`
	},
	kit: {
		adapter: adapter({ out: 'build', precompress: false }),
		alias: { $data: 'static/data' },
		// The same sources make the same version, wherever they are built (see tools/build-site.ts).
		...(process.env.SITE_VERSION ? { version: { name: process.env.SITE_VERSION } } : {}),
		paths: { relative: false },
		// Hashes, not nonces: a page is kept, and every server gives the same bytes.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				// The query engine is WebAssembly.
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self', 'data:'],
				// The engine travels to its worker as a blob.
				'connect-src': ['self', 'blob:', 'data:'],
				'worker-src': ['self', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		},
		// A visitor who prepares nothing keeps nothing: the worker is registered when someone does.
		serviceWorker: { register: false },
		inlineStyleThreshold: 0
	}
};
