import { expect, it } from 'vitest';
import { formulaMeasures, indicators, sourceIds } from './index';

it('gives each indicator one id, texts in two languages and at least one period', () => {
	expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
	for (const indicator of indicators) {
		expect(indicator.id).toMatch(/^[a-z0-9_]+$/);
		for (const text of [indicator.label, indicator.definition, indicator.reading]) {
			expect(text.fr.length, indicator.id).toBeGreaterThan(2);
			expect(text.en.length, indicator.id).toBeGreaterThan(2);
		}
		expect(indicator.reading.fr, indicator.id).toContain('{value}');
		expect(indicator.periods.length, indicator.id).toBeGreaterThan(0);
	}
});

it('never lets two periods answer for the same level', () => {
	for (const { id, periods } of indicators) {
		const keys = periods.flatMap(({ period, levels }) => levels.map((level) => `${period}:${level}`));
		expect(new Set(keys).size, id).toBe(keys.length);
	}
});

it('publishes medians and rates that cannot be summed at their own levels only', () => {
	for (const { id, periods } of indicators) {
		for (const { formula, levels, source } of periods) {
			// PTOD gives France's own row beside its rates; no other producer does.
			if (formula.kind === 'published' && source !== 'ptod-indicateurs-2022')
				expect(levels.includes('france'), id).toBe(false);
			expect(formulaMeasures(formula).length, id).toBeGreaterThan(0);
		}
	}
});

it('writes French with its own signs', () => {
	for (const { id, label, definition } of indicators) {
		expect(`${label.fr} ${definition.fr}`, id).not.toMatch(/'|\.\.\.|"/);
	}
	expect(sourceIds.length).toBeGreaterThan(40);
});
