import { expect, it } from 'vitest';
import { earlierPeriod, latestPeriod } from './latest';

const all = () => true;

it('speaks of the last period that the area has a figure of', () => {
	expect(latestPeriod(['2018', '2022'], all)).toBe('2022');
	// Grand Paris has no figure of 2022: that of 2018 stands, dated.
	expect(latestPeriod(['2018', '2022'], (period) => period === '2018')).toBe('2018');
	expect(latestPeriod(['2018', '2022'], () => false)).toBe('2022');
});

it('compares with a period that does not overlap and is not next door', () => {
	expect(earlierPeriod(['2011-2016', '2013-2018', '2016-2022'], '2016-2022', all)).toBe('2011-2016');
	expect(earlierPeriod(['2013-2018', '2016-2022'], '2016-2022', all)).toBeUndefined();
	expect(earlierPeriod(['2018', '2021', '2022'], '2022', all)).toBe('2018');
	expect(earlierPeriod(['2017', '2018', '2019', '2021'], '2021', all)).toBe('2018');
	expect(earlierPeriod(['2021', '2022'], '2022', all)).toBeUndefined();
	expect(earlierPeriod(['2018', '2022'], '2022', (period) => period !== '2018')).toBeUndefined();
});
