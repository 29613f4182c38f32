import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { messagesOfReader } from './tools/messages/plugin.ts';

const MESSAGES = './src/lib/paraglide';

export default defineConfig(({ command }) => ({
	plugins: [
		// Two builds run side by side on messages that are compiled before; only a server follows their edits.
		command === 'serve' &&
			paraglideVitePlugin({
				project: './project.inlang',
				outdir: MESSAGES,
				strategy: ['baseLocale']
			}),
		messagesOfReader(`${MESSAGES}/messages`),
		sveltekit()
	],
	build: {
		chunkSizeWarningLimit: 2000,
		rollupOptions: {
			output: {
				// What several pages draw with, in two files: each file more is a line in every page.
				codeSplitting: {
					groups: [
						// What the same pages say stands together; small parts join their nearest, for each file is a request.
						{
							name: 'words',
							test: /\/paraglide\/messages\//,
							minShareCount: 2,
							entriesAware: true,
							entriesAwareMergeThreshold: 2000
						},
						{
							name: 'language',
							test: /src\/lib\/(i18n\/(language|address|format|group-labels)|ui\/(printing|ScrollRegion|last-asked|theme))/
						},
						{
							name: 'charts',
							test: /src\/lib\/charts\/(DivergingBars|PopulationCurve|SharesAgainst|FactorMatrix|factor-labels)/
						},
						{
							name: 'classes',
							test: /src\/lib\/(map\/(model|palette)|analysis\/(classes|sorted|distribution))\.ts/
						}
					]
				}
			}
		}
	},
	worker: { format: 'es' },
	test: {
		include: ['src/**/*.test.ts', 'data/**/*.test.ts', 'tests/unit/**/*.test.ts'],
		testTimeout: 120_000,
		// On two cores Vitest would keep one idle.
		maxWorkers: 2,
		hookTimeout: 180_000
	}
}));
