import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/e2e/**/*.test.ts'],
		globalSetup: 'tests/e2e/setup.ts',
		testTimeout: 120_000,
		hookTimeout: 900_000,
		// Two cores, and pages that wait for each other: a third file fills what two leave idle.
		maxWorkers: 3
	}
});
