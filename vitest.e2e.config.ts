import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/e2e/**/*.test.ts'],
		globalSetup: 'tests/e2e/setup.ts',
		testTimeout: 120_000,
		hookTimeout: 900_000,
		// Two cores: one file's page is drawn while another's waits for the server.
		maxWorkers: 2
	}
});
