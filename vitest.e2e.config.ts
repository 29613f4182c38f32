import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/e2e/**/*.test.ts'],
		testTimeout: 120_000,
		hookTimeout: 900_000,
		// One browser at a time: two cores.
		fileParallelism: false
	}
});
