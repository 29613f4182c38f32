import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Parts of src/lib/explore, each standing on those before it; the explorer and the comparison, side by side. */
const exploreParts = ['state', 'data', 'comparison', 'explorer', 'words', 'views', 'files'];

/** What a folder may not import: the arrows of docs/architecture.md, which go one way. */
const arrows = [
	{
		files: ['src/lib/catalogue/**'],
		forbid: [
			'$lib/*',
			'../analysis/**',
			'../warehouse/**',
			'../queries/**',
			'../diagnostic/**',
			'../charts/**',
			'../map/**',
			'../exchange/**',
			'../ui/**',
			'../i18n/**',
			'**/paraglide/**',
			'svelte',
			'd3-*'
		],
		why: 'the catalogue imports nothing'
	},
	{
		files: ['src/lib/analysis/**', 'src/lib/diagnostic/**'],
		forbid: [
			'**/warehouse/**',
			'**/charts/**',
			'**/map/**',
			'**/ui/**',
			'**/exchange/**',
			'@duckdb/*',
			'svelte',
			'svelte/*',
			'$app/*',
			'maplibre-gl'
		],
		why: 'analysis and diagnostic are pure: no DuckDB, no DOM, no Svelte'
	},
	{
		files: ['src/lib/analysis/**'],
		forbid: ['**/diagnostic/**'],
		why: 'the diagnostic stands on the analysis, not the reverse'
	},
	{
		files: ['src/lib/warehouse/**'],
		forbid: [
			'**/queries/**',
			'**/analysis/**',
			'**/diagnostic/**',
			'**/charts/**',
			'**/map/**',
			'**/ui/**',
			'**/exchange/**'
		],
		why: 'the warehouse knows no question'
	},
	{
		files: ['src/lib/queries/**'],
		forbid: [
			'**/analysis/**',
			'**/diagnostic/**',
			'**/charts/**',
			'**/map/**',
			'**/ui/**',
			'**/exchange/**',
			'@duckdb/*'
		],
		why: 'queries ask the warehouse and nothing else'
	},
	{
		files: ['src/lib/charts/**', 'src/lib/map/**', 'src/lib/exchange/**'],
		forbid: ['**/warehouse/**', '@duckdb/*'],
		why: 'what is drawn is handed typed rows'
	},
	{
		files: [
			'src/lib/catalogue/**',
			'src/lib/analysis/**',
			'src/lib/diagnostic/**',
			'src/lib/warehouse/**',
			'src/lib/queries/**',
			'src/lib/charts/**',
			'src/lib/map/**',
			'src/lib/exchange/**',
			'src/lib/ui/**'
		],
		forbid: ['**/explore/**'],
		why: 'the explorer stands on what is drawn and asked, not the reverse'
	},
	{
		files: ['src/lib/search/**'],
		forbid: [
			'**/warehouse/**',
			'**/queries/**',
			'**/server/**',
			'**/charts/**',
			'**/map/**',
			'**/ui/**',
			'**/explore/**',
			'**/stage/**',
			'**/paraglide/**',
			'svelte',
			'svelte/*',
			'$app/*'
		],
		why: 'the search is pure: it is given its file and the words for levels'
	},
	{
		files: ['src/lib/dossier/**'],
		forbid: ['**/warehouse/**', '**/queries/**', '**/charts/**', '**/map/**', '**/ui/**', '**/explore/**'],
		why: 'what people add to a diagnostic asks nothing and draws nothing'
	},
	{
		files: ['src/lib/deck/**'],
		forbid: ['**/warehouse/**', '**/queries/**', '**/map/**', '**/ui/**', '**/explore/**', '**/stage/**'],
		why: 'a deck is data: it asks nothing and draws nothing'
	},
	{
		files: [
			'src/lib/catalogue/**',
			'src/lib/analysis/**',
			'src/lib/diagnostic/**',
			'src/lib/warehouse/**',
			'src/lib/queries/**',
			'src/lib/charts/**',
			'src/lib/map/**',
			'src/lib/dossier/**',
			'src/lib/exchange/**',
			'src/lib/explore/**',
			'src/lib/ui/**'
		],
		forbid: ['**/stage/**'],
		why: 'the stage stands on what is drawn, not the reverse'
	},
	{
		files: ['src/lib/invest/**'],
		forbid: ['**/warehouse/**', '**/map/**', '**/ui/**', '**/explore/**', '**/stage/**', '**/charts/**'],
		why: 'a project is data: it asks nothing and draws nothing'
	},
	{
		files: [
			'src/lib/analysis/**',
			'src/lib/catalogue/**',
			'src/lib/queries/**',
			'src/lib/exchange/**',
			'src/lib/charts/**',
			'src/lib/map/**',
			'src/lib/ui/**'
		],
		forbid: ['**/invest/**'],
		why: 'a project stands on the method, the catalogue and the files, not the reverse'
	},
	{
		files: ['src/lib/own/join/**'],
		forbid: [
			'**/warehouse/**',
			'**/server/**',
			'**/charts/**',
			'**/map/**',
			'**/ui/**',
			'**/explore/**',
			'**/stage/**',
			'**/own/read/**',
			'@duckdb/*',
			'svelte',
			'svelte/*',
			'$app/*'
		],
		why: 'a table is joined without knowing how it was read, the warehouse or the screen'
	},
	...exploreParts.slice(0, -1).map((part, index) => ({
		files: [`src/lib/explore/${part}/**`],
		forbid: exploreParts
			.slice(index + 1)
			.concat(part === 'explorer' ? 'comparison' : [])
			.flatMap((later) => [`../${later}/**`, `**/explore/${later}/**`]),
		why: `in src/lib/explore, ${part} stands on what comes before it only`
	})),
	{ files: ['src/lib/**'], forbid: ['**/routes/**'], why: 'nothing under src/lib imports a page' },
	{
		files: ['data/**'],
		forbid: [
			'$lib/*',
			'**/src/lib/analysis/**',
			'**/src/lib/warehouse/**',
			'**/src/lib/queries/**',
			'**/src/lib/diagnostic/**',
			'**/src/lib/charts/**',
			'**/src/lib/map/**',
			'**/src/routes/**'
		],
		why: 'the pipeline imports the catalogue and nothing else of src'
	}
];

/** One rule a folder: flat config would otherwise let the last list win over the others. */
const arrowRules = [
	'catalogue',
	'analysis',
	'diagnostic',
	'warehouse',
	'queries',
	'charts',
	'map',
	'exchange',
	'ui',
	'explore',
	...exploreParts.map((part) => `explore/${part}`),
	'dossier',
	'deck',
	'stage',
	'offline',
	'invest',
	'i18n',
	'search',
	'server',
	'own/join'
]
	.map((folder) => ({ files: [`src/lib/${folder}/**/*.{ts,svelte}`], folder: `src/lib/${folder}/x` }))
	.concat([{ files: ['data/**/*.ts'], folder: 'data/x' }])
	.map(({ files, folder }) => ({
		files,
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: arrows
						.filter((arrow) => arrow.files.some((pattern) => folder.startsWith(pattern.replace('**', ''))))
						.map(({ forbid, why }) => ({ group: forbid, message: `Arrow broken: ${why}.` }))
				}
			]
		}
	}));

/** SQL is written in src/lib/queries and data/ only. */
const noSql = {
	files: ['src/**/*.{ts,svelte}'],
	ignores: ['src/lib/queries/**', 'src/lib/warehouse/browser.ts', '**/*.test.ts'],
	rules: {
		'no-restricted-syntax': [
			'error',
			{
				selector: 'TemplateElement[value.raw=/\\bSELECT\\b[\\s\\S]+\\bFROM\\b/]',
				message: 'SQL is written in src/lib/queries only.'
			},
			{
				selector: 'Literal[value=/\\bSELECT\\b[\\s\\S]+\\bFROM\\b/]',
				message: 'SQL is written in src/lib/queries only.'
			}
		]
	}
};

export default ts.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'.svelte-kit-pages/',
			'src/lib/paraglide/',
			'static/',
			'node_modules/',
			'screenshots/'
		]
	},
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	...arrowRules,
	noSql
);
