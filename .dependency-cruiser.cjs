/** No circle of imports, types included: of two files that need each other, neither can be read first. */
module.exports = {
	forbidden: [
		{
			name: 'no-circle',
			comment: 'Move what both need to a file of its own.',
			severity: 'error',
			from: {},
			to: { circular: true }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: 'src/lib/paraglide|\\.svelte-kit|^static' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: { extensions: ['.ts', '.js', '.svelte', '.json'] }
	}
};
